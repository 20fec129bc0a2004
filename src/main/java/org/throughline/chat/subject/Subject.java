package org.throughline.chat.subject;

import java.time.LocalDate;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.TeamId;

/** What a message is about; what it says is drawn when it is sent. At most one message exists for each subject. */
public sealed interface Subject {

    /** The first words in a room the bot was added to. */
    record Welcome(RoomId room) implements Subject {}

    /** A leader joined a room where a team works. */
    record LeaderJoined(RoomId room, PersonId leader) implements Subject {}

    /** The bot cannot post in a team's room any more; somebody of the team hears it in a direct message. */
    record RoomUnreachable(RoomId room) implements Subject {}

    /** The bot cannot reach a person any more; somebody of their team hears it in a direct message. */
    record PersonUnreachable(PersonId person) implements Subject {}

    /** A session in its room: outcome, roles, [I'm here]; the work happens in its thread. */
    record SessionCard(SessionId session) implements Subject {}

    /** The live card of one step, in the session's thread. */
    record StepCard(SessionId session, StepId step) implements Subject {}

    /** A card of a session that was carried on on another day, where it stood until then; counted from 0. */
    record LeftBehind(SessionId session, int index) implements Subject {}

    /** The card of a step done on an earlier day, where it stood then: what was kept, to read; counted from 0. */
    record EarlierStep(SessionId session, StepId step, int index) implements Subject {}

    /** The thread hears that a role changed hands; counted from 0 within the session. */
    record RoleChanged(SessionId session, int index) implements Subject {}

    /** The record of a closed session, in the room. */
    record Minutes(SessionId session) implements Subject {}

    /** What the next meeting opens on, half an hour before. */
    record Agenda(MeetingId meeting) implements Subject {}

    /** "Did you meet yesterday?" */
    record DidYouMeet(MeetingId meeting) implements Subject {}

    /** The room hears that a meeting moved or was skipped; counted from 0 within the meeting. */
    record MeetingChanged(MeetingId meeting, int index) implements Subject {}

    /** A person's one digest of a day, in their zone. */
    record Digest(PersonId person, LocalDate day) implements Subject {}

    /** What a person put off in a digest, once more at the moment they chose on that day; counted from 1. */
    record Reminder(PersonId person, LocalDate day, int index) implements Subject {}

    /** A summary shared with the team by somebody on that day, in the team's zone. */
    record SharedStatus(TeamId team, LocalDate day) implements Subject {}
}
