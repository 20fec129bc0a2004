package org.throughline.domain.nudge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughline.domain.calendar.MeetingId;

/** A direct message of {@link NudgeWorld} with what it asks; nothing in a pulse check. */
record Said(int person, Instant at, boolean requested, List<Asked> questions) {

    Said(int person, Instant at, boolean requested) {
        this(person, at, requested, new ArrayList<>());
    }

    boolean isDigest() {
        return !questions.isEmpty();
    }

    /** A meeting that is asked about, and whether the person had chosen the moment. */
    record Asked(MeetingId meeting, boolean requested) {}
}
