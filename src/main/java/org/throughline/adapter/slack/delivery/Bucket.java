package org.throughline.adapter.slack.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts how often something may still be done. It keeps the moment at which it will be full again: each use moves it
 * by the time one use takes to grow back. Not safe for threads: its pace takes turns.
 */
final class Bucket {
    private final Rate rate;
    private Instant full = Instant.MIN;

    Bucket(Rate rate) {
        this.rate = rate;
    }

    /** How long until it may be done once with {@code kept} uses left for others; zero for now. */
    Duration waits(Instant now, int kept) {
        Instant allowed =
                full.equals(Instant.MIN) ? now : full.minus(rate.every().multipliedBy(rate.burst() - 1L - kept));
        return allowed.isAfter(now) ? Duration.between(now, allowed) : Duration.ZERO;
    }

    void use(Instant now) {
        full = (full.isAfter(now) ? full : now).plus(rate.every());
    }

    /** Slack said that it was done too often: not before that pause is over, and then without a burst. */
    void exhaust(Instant now, Duration pause) {
        Instant empty = now.plus(pause).plus(rate.every().multipliedBy(rate.burst() - 1L));
        full = full.isAfter(empty) ? full : empty;
    }
}
