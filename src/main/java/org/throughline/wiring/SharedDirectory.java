package org.throughline.wiring;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Directory;

/** Asks the platform whose workspace it is; where that platform is not on, nobody is known and no room has a name. */
final class SharedDirectory implements Directory {
    private static final String NOBODY = "—";

    private final List<Platform> platforms;
    private final Config.People unknown;

    /** {@code unknown}: zone and language of people whose platform is not on. */
    SharedDirectory(List<Platform> platforms, Config.People unknown) {
        this.platforms = List.copyOf(platforms);
        this.unknown = unknown;
    }

    @Override
    public Person get(PersonId person) {
        return findFor(person.workspace())
                .map(directory -> directory.get(person))
                .orElseGet(() -> new Person(person, NOBODY, unknown.zone(), unknown.language(), false, false, true));
    }

    @Override
    public List<Person> listMembers(RoomId room) {
        return findFor(room.workspace())
                .map(directory -> directory.listMembers(room))
                .orElse(List.of());
    }

    @Override
    public String nameOf(RoomId room) {
        return findFor(room.workspace())
                .map(directory -> directory.nameOf(room))
                .orElse("");
    }

    private Optional<Directory> findFor(WorkspaceId workspace) {
        return platforms.stream()
                .filter(platform -> platform.messenger().serves(workspace))
                .map(Platform::directory)
                .findFirst();
    }
}
