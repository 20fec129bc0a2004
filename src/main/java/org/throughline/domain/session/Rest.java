package org.throughline.domain.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a step was put aside while the meeting was paused or stopped; that time does not count.
 *
 * @param taken without the rest that is going on
 * @param since when the rest that is going on began; null while the step runs
 */
public record Rest(Duration taken, @Nullable Instant since) {
    public static final Rest NONE = new Rest(Duration.ZERO, null);

    Rest begin(Instant now) {
        return since == null ? new Rest(taken, now) : this;
    }

    Rest end(Instant now) {
        return since == null ? this : new Rest(taken.plus(Duration.between(since, now)), null);
    }
}
