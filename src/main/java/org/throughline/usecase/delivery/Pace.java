package org.throughline.usecase.delivery;

import java.time.Duration;

/**
 * How couriers work.
 *
 * @param couriers how many messages are delivered at the same time at most
 * @param lease how long a claimed message is left to its courier; longer than any messenger takes for one message
 */
public record Pace(int couriers, Duration lease, Backoff backoff) {

    public Pace {
        if (couriers < 1 || lease.isZero() || lease.isNegative()) {
            throw new IllegalArgumentException("%d couriers with a lease of %s".formatted(couriers, lease));
        }
    }

    /** That many couriers, patient as usual. */
    public static Pace of(int couriers) {
        return new Pace(couriers, Duration.ofSeconds(30), Backoff.USUAL);
    }
}
