package org.throughline.domain.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.goal.AdjustmentId;

/**
 * How a session ended.
 *
 * @param adjustment the change the team leaves with; null where the protocol keeps none or the session was abandoned
 * @param nextMeeting the day the team meets next, in the team's zone; null when unknown
 * @param recordedAfterwards written down after a meeting held without the bot
 * @param dissent the differing views that somebody wanted kept, a line each, in the order they came
 */
public record Closing(
        Instant at,
        @Nullable AdjustmentId adjustment,
        @Nullable LocalDate nextMeeting,
        boolean recordedAfterwards,
        List<String> dissent) {

    public Closing {
        dissent = List.copyOf(dissent);
        if (dissent.stream().anyMatch(line -> line.isBlank() || line.lines().count() > 1)) {
            throw new IllegalArgumentException("a differing view is one line");
        }
    }

    /** Without a differing view. */
    public Closing(
            Instant at,
            @Nullable AdjustmentId adjustment,
            @Nullable LocalDate nextMeeting,
            boolean recordedAfterwards) {
        this(at, adjustment, nextMeeting, recordedAfterwards, List.of());
    }

    /** Keeps what was said beside what is kept already; the same words stand once. */
    public Closing withDissent(String said) {
        List<String> lines =
                Stream.concat(dissent.stream(), linesOf(said)).distinct().toList();
        return new Closing(at, adjustment, nextMeeting, recordedAfterwards, lines);
    }

    private static Stream<String> linesOf(String said) {
        return said.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    public Closing withNextMeeting(LocalDate date) {
        return new Closing(at, adjustment, date, recordedAfterwards, dissent);
    }
}
