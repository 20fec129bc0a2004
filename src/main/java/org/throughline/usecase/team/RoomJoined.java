package org.throughline.usecase.team;

import java.time.Clock;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.Schools;
import org.throughline.usecase.port.Teams;

/**
 * Somebody came into a room: the bot itself, or a leader where a team works. To be called inside a transaction, with the
 * domain's clock.
 */
public final class RoomJoined {
    private final Teams teams;
    private final Schools schools;
    private final Messages messages;
    private final Clock clock;

    public RoomJoined(Teams teams, Schools schools, Messages messages, Clock clock) {
        this.teams = teams;
        this.schools = schools;
        this.messages = messages;
        this.clock = clock;
    }

    /** The bot was added, perhaps not for the first time; it introduces itself once in every room. */
    public void botJoined(RoomId room) {
        raiseOnce(new Subject.Welcome(room), room);
        roomOpened(room);
    }

    /** The bot may post there again: what was not posted meanwhile is, and the next loss of the room is news again. */
    public void roomOpened(RoomId room) {
        messages.revive(room, clock.instant());
        messages.forget(new Subject.RoomUnreachable(room));
    }

    /** The person's account works again: the next loss of it is news again. */
    public void personReturned(PersonId person) {
        messages.forget(new Subject.PersonUnreachable(person));
    }

    /** Says it once when a leader joins a room whose team does not include them. */
    public void personJoined(RoomId room, PersonId person) {
        boolean leads = schools.findIn(room.workspace())
                .filter(school -> school.isLeader(person))
                .isPresent();
        boolean comesFromOutside =
                teams.findByRoom(room).filter(team -> !team.includes(person)).isPresent();
        if (leads && comesFromOutside) {
            raiseOnce(new Subject.LeaderJoined(room, person), room);
        }
    }

    private void raiseOnce(Subject subject, RoomId room) {
        if (messages.find(subject).isEmpty()) {
            messages.raise(subject, Target.room(room));
        }
    }
}
