package org.throughline.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How long each tap of a run took. */
final class TapTimes {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sortedNanos;
    private final Duration measured;

    /** From what each thread measured, in nanoseconds. */
    TapTimes(List<long[]> byThread, Duration measured) {
        this.sortedNanos =
                byThread.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        this.measured = measured;
    }

    int count() {
        return sortedNanos.length;
    }

    double perSecond() {
        return sortedNanos.length / (measured.toNanos() / NANOS_PER_SECOND);
    }

    /** The time that {@code percent} of the taps did not exceed, in milliseconds. */
    double percentile(int percent) {
        int index = (int) Math.ceil(sortedNanos.length * percent / 100.0) - 1;
        return sortedNanos[Math.max(0, index)] / NANOS_PER_MILLI;
    }
}
