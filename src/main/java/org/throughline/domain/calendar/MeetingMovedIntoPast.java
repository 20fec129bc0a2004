package org.throughline.domain.calendar;

import org.throughline.domain.RuleViolation;

/** Refuses to move a meeting to a time that has gone by. */
public final class MeetingMovedIntoPast extends RuleViolation {
    private static final long serialVersionUID = 1L;

    /** Told with the date and time that were asked for. */
    MeetingMovedIntoPast(MeetingSlot wanted) {
        super("meeting.moved-into-past", wanted.date(), wanted.time());
    }
}
