package org.throughline.domain.calendar;

import org.throughline.domain.RuleViolation;

/** Refuses a change that what became of the meeting no longer allows. */
public final class MeetingOutcomeSettled extends RuleViolation {
    private static final long serialVersionUID = 1L;

    /** Told with the meeting's date. */
    MeetingOutcomeSettled(Meeting meeting) {
        super(keyOf(meeting.state()), meeting.date());
    }

    private static String keyOf(MeetingState state) {
        return switch (state) {
            case PLANNED -> throw new IllegalArgumentException("a planned meeting is not settled");
            case HELD -> "meeting.settled.held";
            case HELD_AFTERWARDS -> "meeting.settled.held-afterwards";
            case SKIPPED -> "meeting.settled.skipped";
            case NOT_HELD -> "meeting.settled.not-held";
        };
    }
}
