package org.throughline.chat.intent;

import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.TeamId;

/** Starting sessions, setting teams up, planning meetings. */
public sealed interface MeetingActs extends Acts {

    /** The confirmation before a session: the default protocol when none is named. */
    record Start(String protocol) implements MeetingActs {}

    /** Opens the session as it was proposed. */
    record Begin(ProtocolId protocol) implements MeetingActs {}

    /** Opens the session as the form says. */
    record BeginAs(ProtocolId protocol) implements MeetingActs {}

    /** Goes on with a session that is still open. */
    record CarryOn(SessionId session) implements MeetingActs {}

    /** Keeps the notes of an unfinished session and starts a new one. */
    record StartFresh(SessionId session, ProtocolId protocol) implements MeetingActs {}

    /** Keeps what the set-up form says. */
    record SetUp() implements MeetingActs {}

    /** Keeps who is on the team. */
    record SetMembers() implements MeetingActs {}

    /** Moves a meeting to what the form says. */
    record MoveMeeting(MeetingId meeting) implements MeetingActs {}

    /** Skips a meeting for the reason in the form. */
    record SkipMeeting(MeetingId meeting) implements MeetingActs {}

    /** No, the team did not meet. */
    record DidNotMeet(MeetingId meeting) implements MeetingActs {}

    /** Keeps what the form says of a meeting held without the bot. */
    record WriteDown(MeetingId meeting) implements MeetingActs {}

    /** Shows a team its own summary in its room. */
    record ShareStatus(TeamId team) implements MeetingActs {}
}
