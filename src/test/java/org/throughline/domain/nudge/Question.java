package org.throughline.domain.nudge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.MeetingId;

/** One row of {@link NudgeWorld}: a person, a meeting, and when to ask, as long as that is open. */
final class Question {
    final int team;
    final int person;
    final MeetingId meeting;
    private @Nullable Instant due;
    private @Nullable DropReason dropped;
    boolean requested;
    boolean answered;
    boolean asked;
    int decisions;

    Question(int team, int person, MeetingId meeting) {
        this.team = team;
        this.person = person;
        this.meeting = meeting;
    }

    boolean isOpen() {
        return due != null;
    }

    Instant due() {
        if (due == null) {
            throw new IllegalStateException("nothing is due any more");
        }
        return due;
    }

    void dueAt(Instant moment) {
        due = moment;
    }

    void ask() {
        asked = true;
        due = null;
    }

    void drop(DropReason reason) {
        dropped = reason;
        due = null;
    }

    @Nullable
    DropReason dropped() {
        return dropped;
    }
}
