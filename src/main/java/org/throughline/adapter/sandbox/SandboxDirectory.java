package org.throughline.adapter.sandbox;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Directory;

/** The people and rooms of the seeded school. */
final class SandboxDirectory implements Directory {
    /** The bot's id on the platform. */
    static final String BOT = "throughline";

    private static final String BOT_NAME = "Throughline";
    private static final String NOBODY = "—";

    private final SeededSchool school;

    SandboxDirectory(SeededSchool school) {
        this.school = school;
    }

    @Override
    public Person get(PersonId person) {
        if (!person.workspace().equals(SeededSchool.WORKSPACE)) {
            return gone(person);
        }
        return person.local().equals(BOT)
                ? bot()
                : school.findPerson(person.local()).map(SeededPerson::toPerson).orElseGet(() -> gone(person));
    }

    @Override
    public List<Person> listMembers(RoomId room) {
        Stream<Person> people = find(room).stream()
                .flatMap(found -> found.members().stream())
                .map(member -> get(PersonId.of(SeededSchool.WORKSPACE, member)));
        return Stream.concat(people, Stream.of(bot()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public String nameOf(RoomId room) {
        return find(room).filter(found -> !found.isDirect()).map(SeededRoom::id).orElse("");
    }

    private Optional<SeededRoom> find(RoomId room) {
        return room.workspace().equals(SeededSchool.WORKSPACE) ? school.findRoom(room.local()) : Optional.empty();
    }

    private static Person bot() {
        PersonId id = PersonId.of(SeededSchool.WORKSPACE, BOT);
        return new Person(id, BOT_NAME, ZoneOffset.UTC, Locale.ENGLISH, true, false, false);
    }

    private static Person gone(PersonId person) {
        return new Person(person, NOBODY, ZoneOffset.UTC, Locale.ENGLISH, false, false, true);
    }
}
