package org.throughline.chat.view.session;

import java.util.Collection;
import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.PersonId;

/** People as answers of a form. */
final class People {
    private People() {}

    static List<Field.Choice> choices(Collection<PersonId> people, Names names) {
        return people.stream()
                .map(person -> new Field.Choice(person.value(), names.of(person)))
                .toList();
    }
}
