package org.throughline.adapter.slack.delivery;

import java.time.Duration;

/** How often something may be done: {@code burst} times at once, then once each {@code every}. */
record Rate(int burst, Duration every) {

    Rate {
        if (burst < 1 || every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("no rate: %d at once, then one each %s".formatted(burst, every));
        }
    }

    static Rate perMinute(int times, int burst) {
        return new Rate(burst, Duration.ofMinutes(1).dividedBy(times));
    }
}
