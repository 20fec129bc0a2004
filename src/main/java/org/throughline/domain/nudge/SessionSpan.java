package org.throughline.domain.nudge;

import java.time.Duration;
import java.time.Instant;

/**
 * A session that nobody has closed or paused. It counts as running until its planned end, and longer while people go
 * on acting in it; one that was left open days ago keeps nobody from being asked.
 */
public record SessionSpan(Instant startedAt, Duration planned, Instant lastActedOn) {
    private static final Duration STILL_BUSY = Duration.ofMinutes(30);

    public Instant runsUntil() {
        Instant plannedEnd = startedAt.plus(planned);
        Instant busyUntil = lastActedOn.plus(STILL_BUSY);
        return busyUntil.isAfter(plannedEnd) ? busyUntil : plannedEnd;
    }
}
