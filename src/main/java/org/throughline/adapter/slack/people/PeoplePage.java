package org.throughline.adapter.slack.people;

import java.util.List;
import org.throughline.domain.team.Person;

/**
 * Some of the people of a workspace.
 *
 * @param next where the following page begins; empty for the last one
 */
record PeoplePage(List<Person> people, String next) {

    PeoplePage {
        people = List.copyOf(people);
    }

    boolean isLast() {
        return next.isEmpty();
    }
}
