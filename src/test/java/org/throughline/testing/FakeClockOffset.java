package org.throughline.testing;

import java.time.Duration;
import org.throughline.usecase.port.ClockOffset;

/** A clock's offset in memory. */
public final class FakeClockOffset implements ClockOffset {
    private volatile Duration offset = Duration.ZERO;

    @Override
    public Duration get() {
        return offset;
    }

    @Override
    public void put(Duration newOffset) {
        offset = newOffset;
    }
}
