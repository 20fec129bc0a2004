package org.throughline.domain.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.goal.AdjustmentId;

/**
 * How a session ended.
 *
 * @param adjustment the change the team leaves with; null where the protocol keeps none or the session was abandoned
 * @param nextMeeting the day the team meets next, in the team's zone; null when unknown
 * @param recordedAfterwards written down after a meeting held without the bot
 * @param dissent a line of a differing view that somebody wanted kept; null when nobody did
 */
public record Closing(
        Instant at,
        @Nullable AdjustmentId adjustment,
        @Nullable LocalDate nextMeeting,
        boolean recordedAfterwards,
        @Nullable String dissent) {

    public Closing withDissent(String line) {
        return new Closing(at, adjustment, nextMeeting, recordedAfterwards, line);
    }

    public Closing withNextMeeting(LocalDate date) {
        return new Closing(at, adjustment, date, recordedAfterwards, dissent);
    }
}
