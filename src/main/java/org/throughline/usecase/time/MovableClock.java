package org.throughline.usecase.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.usecase.port.ClockOffset;

/**
 * The domain clock of a sandbox: the system's clock, some way ahead, ticking on; in whole milliseconds, which every
 * database keeps. How far ahead is kept, so that a restart does not turn time back. Safe to read by any thread; moved
 * by one at a time.
 */
public final class MovableClock extends Clock {
    private final Clock system;
    private final ClockOffset kept;
    private volatile Duration offset;
    private volatile @Nullable Instant frozen;

    public MovableClock(Clock system, ClockOffset kept) {
        this.system = system;
        this.kept = kept;
        this.offset = kept.get();
    }

    @Override
    public Instant instant() {
        Instant still = frozen;
        return still != null ? still : system.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** The same clock as seen in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return MovableClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return MovableClock.this.withZone(other);
            }
        };
    }

    /** Back to the system's time; only together with forgetting all that happened. */
    public void reset() {
        kept.put(Duration.ZERO);
        offset = Duration.ZERO;
    }

    /** Stands still from now on. */
    void freeze() {
        frozen = instant();
    }

    /** Steps on to a later moment and stands still there. */
    void step(Instant moment) {
        Instant still = frozen;
        if (still == null || moment.isBefore(still)) {
            throw new IllegalStateException("cannot step from " + still + " to " + moment);
        }
        kept.put(aheadAt(moment));
        frozen = moment;
    }

    /** Ticks on from where it stands. */
    void thaw() {
        Duration ahead = aheadAt(instant());
        kept.put(ahead);
        offset = ahead;
        frozen = null;
    }

    /** In whole milliseconds, never less than it is: rounded down, a restart would turn time back. */
    private Duration aheadAt(Instant moment) {
        Duration exact = Duration.between(system.instant(), moment);
        Duration whole = exact.truncatedTo(ChronoUnit.MILLIS);
        return whole.compareTo(exact) < 0 ? whole.plusMillis(1) : whole;
    }
}
