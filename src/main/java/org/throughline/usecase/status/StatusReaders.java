package org.throughline.usecase.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.chat.turn.Interaction;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Schools;
import org.throughline.usecase.port.Teams;

/** Who may read the status of which team: its members, and the leaders named for its school. */
public final class StatusReaders {
    private final Teams teams;
    private final Schools schools;

    public StatusReaders(Teams teams, Schools schools) {
        this.teams = teams;
        this.schools = schools;
    }

    boolean isLeader(Interaction by) {
        return schools.findIn(by.workspace())
                .filter(school -> school.isLeader(by.person()))
                .isPresent();
    }

    boolean mayRead(Team team, Interaction by) {
        return team.workspace().equals(by.workspace()) && (team.includes(by.person()) || isLeader(by));
    }

    /** Every team whose status the person may read, by name. */
    List<Team> listReadable(Interaction by) {
        return isLeader(by) ? teams.listIn(by.workspace()) : teams.listOf(by.person());
    }

    Optional<Team> findOfRoom(Interaction by) {
        return teams.findByRoom(by.room());
    }

    /** The readable team of that name, whatever its case, spaces and signs. */
    Optional<Team> findReadable(String name, Interaction by) {
        return listReadable(by).stream()
                .filter(team -> simple(team.name()).equals(simple(name)))
                .findFirst();
    }

    private static String simple(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
