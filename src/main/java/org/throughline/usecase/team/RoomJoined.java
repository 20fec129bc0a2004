package org.throughline.usecase.team;

import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.Schools;
import org.throughline.usecase.port.Teams;

/** Somebody came into a room: the bot itself, or a leader where a team works. To be called inside a transaction. */
public final class RoomJoined {
    private final Teams teams;
    private final Schools schools;
    private final Messages messages;

    public RoomJoined(Teams teams, Schools schools, Messages messages) {
        this.teams = teams;
        this.schools = schools;
        this.messages = messages;
    }

    /** The bot was added; it introduces itself once in every room. */
    public void botJoined(RoomId room) {
        raiseOnce(new Subject.Welcome(room), room);
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
