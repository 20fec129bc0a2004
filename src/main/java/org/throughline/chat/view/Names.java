package org.throughline.chat.view;

import java.util.Collection;
import java.util.List;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.PersonId;

/** What people are called. */
@FunctionalInterface
public interface Names {

    String of(PersonId person);

    default List<String> of(Collection<PersonId> people) {
        return people.stream().map(this::of).toList();
    }

    /** "Ana, Ben and Carla". */
    default String list(Collection<PersonId> people, Texts texts) {
        return texts.list(of(people));
    }
}
