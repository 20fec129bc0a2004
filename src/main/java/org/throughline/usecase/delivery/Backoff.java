package org.throughline.usecase.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failed tries: twice as long each time, up to a longest pause, and how many tries there are. */
public record Backoff(Duration first, Duration longest, int tries) {
    /** Two hours of trying, which outlasts most outages of a platform. */
    public static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), 30);

    private static final int MOST_DOUBLINGS = 30;

    public Backoff {
        if (first.isZero() || first.isNegative() || longest.compareTo(first) < 0 || tries < 1) {
            throw new IllegalArgumentException("no way to wait: %s, %s, %d tries".formatted(first, longest, tries));
        }
    }

    /** Whether one more failure after {@code failures} earlier ones was the last try. */
    boolean isExhausted(int failures) {
        return failures + 1 >= tries;
    }

    /** The pause after one more failure: between half of the full pause and all of it, so that tries do not meet. */
    Duration pauseAfter(int failures, RandomGenerator random) {
        Duration full = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        long millis = Math.min(full.toMillis(), longest.toMillis());
        return Duration.ofMillis(millis - random.nextLong(millis / 2 + 1));
    }
}
