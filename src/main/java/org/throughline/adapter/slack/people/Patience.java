package org.throughline.adapter.slack.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How often, and for how long, Slack may be asked while somebody waits: a dialog has to open within three seconds. */
final class Patience {
    private static final int MOST_CALLS = 8;
    private static final Duration LONGEST = Duration.ofMillis(1_200);

    private final Clock clock;
    private final Instant end;
    private int left = MOST_CALLS;

    Patience(Clock clock) {
        this.clock = clock;
        this.end = clock.instant().plus(LONGEST);
    }

    /** Whether there may be one more call, which then counts as made. */
    boolean takesOneMore() {
        return left-- > 0 && clock.instant().isBefore(end);
    }
}
