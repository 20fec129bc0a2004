package org.throughline.usecase.team;

import java.util.List;
import java.util.Optional;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Directory;

/** Reads who was picked: people of this workspace that the platform knows, no bots. */
final class MemberReading {
    private final Directory directory;
    private final WorkspaceId workspace;

    MemberReading(Directory directory, WorkspaceId workspace) {
        this.directory = directory;
        this.workspace = workspace;
    }

    /** The people; empty when nobody was picked or somebody cannot be a member. {@code known} may always stay. */
    Optional<List<PersonId>> find(FormValues values, String field, List<PersonId> known) {
        List<String> picked = values.list(field).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
        List<PersonId> people = picked.stream()
                .flatMap(value -> findPerson(value, known).stream())
                .toList();
        return people.isEmpty() || people.size() < picked.size() ? Optional.empty() : Optional.of(people);
    }

    private Optional<PersonId> findPerson(String value, List<PersonId> known) {
        return known.stream()
                .filter(person -> person.value().equals(value))
                .findFirst()
                .or(() -> findOther(value));
    }

    private Optional<PersonId> findOther(String value) {
        if (!value.startsWith(workspace.value() + "/") || value.endsWith("/")) {
            return Optional.empty();
        }
        Person person = directory.get(new PersonId(value));
        return person.bot() || person.gone() ? Optional.empty() : Optional.of(person.id());
    }
}
