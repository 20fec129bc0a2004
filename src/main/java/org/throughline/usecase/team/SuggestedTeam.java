package org.throughline.usecase.team;

import java.util.Locale;
import org.throughline.chat.turn.Interaction;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.port.Directory;

/** The team that a room suggests before anybody set one up: its name, the zone and language of whoever asks. */
public final class SuggestedTeam {
    private SuggestedTeam() {}

    /** Refuses in a direct conversation. */
    public static Team of(Interaction by, Directory directory) {
        String name = directory.nameOf(by.room());
        if (name.isEmpty()) {
            throw new Refusal("session.refused.no-team-here");
        }
        Person person = directory.get(by.person());
        return Team.inRoom(by.room(), titled(name), person.zone(), person.locale());
    }

    private static String titled(String roomName) {
        String words = roomName.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? roomName : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
