package org.throughline.usecase.port;

import java.time.Duration;

/** Keeps how far the domain clock has been moved ahead of the system's; nothing was moved yet: zero. */
public interface ClockOffset {

    Duration get();

    void put(Duration offset);
}
