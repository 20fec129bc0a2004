package org.throughline.usecase.session;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Directory;

/** Who can be counted in a session and hold its roles: the team; before a set-up also everybody in its room. */
public record Countable(Directory directory) {

    List<PersonId> of(Team team) {
        return Stream.concat(team.people().stream(), team.setUp() ? Stream.empty() : inRoom(team))
                .distinct()
                .toList();
    }

    /** With members who are here though they left the team, without those who came as guests. */
    List<PersonId> in(Session session, Team team) {
        return Stream.concat(session.attendance().members().stream(), of(team).stream())
                .filter(person -> !session.attendance().isGuest(person))
                .distinct()
                .toList();
    }

    private Stream<PersonId> inRoom(Team team) {
        return directory.listMembers(team.room()).stream()
                .filter(person -> !person.bot() && !person.gone())
                .map(Person::id);
    }
}
