package org.throughline.chat.view.team;

import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.PersonId;

/** Who is on the team, as a field with some people picked already. */
final class PeopleField {
    private PeopleField() {}

    static Field of(String name, String label, List<PersonId> picked, List<PersonId> candidates, Names names) {
        return Field.People.anybody(
                new Field.Base(
                        name,
                        label,
                        "",
                        true,
                        picked.stream().map(PersonId::value).toList()),
                candidates.stream()
                        .map(person -> new Field.Choice(person.value(), names.of(person)))
                        .toList());
    }
}
