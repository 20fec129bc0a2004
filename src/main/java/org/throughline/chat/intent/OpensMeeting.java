package org.throughline.chat.intent;

import java.time.LocalDate;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.protocol.ProtocolId;

/** Forms around meetings, teams and people. */
public sealed interface OpensMeeting extends Opens {

    /** Keeps words that were written in the room in the step its session is at; they come with the intent. */
    record OpenKeepWords() implements OpensMeeting {}

    /** Makes words that were written in the room an action step; they come with the intent. */
    record OpenStepFromWords() implements OpensMeeting {}

    /** Changes what a meeting starts with. */
    record OpenStart(ProtocolId protocol) implements OpensMeeting {}

    /** Sets the team of this room up. */
    record OpenSetUp() implements OpensMeeting {}

    /** Changes who is on the team of this room. */
    record OpenMembers() implements OpensMeeting {}

    /** Moves a meeting; also "It moved" after one nobody started. */
    record OpenMoveMeeting(MeetingId meeting) implements OpensMeeting {}

    /** Skips a meeting and asks why. */
    record OpenSkipMeeting(MeetingId meeting) implements OpensMeeting {}

    /** Writes down a meeting that was held without the bot. */
    record OpenWriteDown(MeetingId meeting) implements OpensMeeting {}

    /** The optional line: what did students do differently? */
    record OpenAnswerLine(ActionStepId action) implements OpensMeeting {}

    /** Chooses a day and time to be reminded before the lesson, for the digest of that day. */
    record OpenRemindBefore(LocalDate day) implements OpensMeeting {}

    /** Chooses until when the bot sends nothing. */
    record OpenPause() implements OpensMeeting {}

    /** As {@link OpenPause}, after words that could not be read as a day. */
    record OpenPauseAfter(String typed) implements OpensMeeting {}
}
