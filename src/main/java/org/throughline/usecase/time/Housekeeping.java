package org.throughline.usecase.time;

import java.time.Clock;
import java.time.Duration;
import org.throughline.usecase.port.Inbound;

/** Forgets what nobody can ask for any more. */
public final class Housekeeping {
    /** Platforms repeat a request within minutes; a script in the sandbox may come back after a weekend. */
    private static final Duration KEYS_ARE_KEPT = Duration.ofDays(14);

    private final Inbound inbound;
    private final Clock clock;

    /** {@code clock} is the domain clock, by which requests are noted. */
    public Housekeeping(Inbound inbound, Clock clock) {
        this.inbound = inbound;
        this.clock = clock;
    }

    public void run() {
        inbound.forgetBefore(clock.instant().minus(KEYS_ARE_KEPT));
    }
}
