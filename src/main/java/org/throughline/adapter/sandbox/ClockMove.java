package org.throughline.adapter.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.usecase.time.DueKind;
import org.throughline.usecase.time.Timeline;

/** Where a request wants the clock. */
sealed interface ClockMove {
    Duration FURTHEST = Duration.ofDays(3660);

    Timeline.Moved on(Timeline timeline);

    /** Where it leads, seen from the moment it was read; null when that is not known before. */
    @Nullable
    Instant target();

    /** To that moment. */
    record To(Instant target) implements ClockMove {
        @Override
        public Timeline.Moved on(Timeline timeline) {
            return timeline.moveTo(target);
        }
    }

    /** By that length, counted from when what is under way has ended. */
    record By(Duration length, Instant target) implements ClockMove {
        @Override
        public Timeline.Moved on(Timeline timeline) {
            return timeline.moveBy(length);
        }
    }

    /** To the next moment at which something of that kind reaches people. */
    record ToNext(DueKind kind) implements ClockMove {
        @Override
        public Timeline.Moved on(Timeline timeline) {
            return timeline.toNext(kind);
        }

        @Override
        public @Nullable Instant target() {
            return null;
        }
    }

    /** Reads one of {@code to}, {@code by} and {@code toNext}; {@link ApiError} for anything else. */
    static ClockMove read(Body body, Instant now) {
        Optional<String> to = body.findText("to");
        Optional<String> by = body.findText("by");
        Optional<String> toNext = body.findText("toNext");
        if (Stream.of(to, by, toNext).filter(Optional::isPresent).count() != 1) {
            throw ApiError.malformed("The clock is moved with one of to, by and toNext.");
        }
        return toNext.<ClockMove>map(next -> new ToNext(kind(next)))
                .or(() -> to.map(text -> new To(ahead(instant(text), now))))
                .orElseGet(() -> by(duration(by.orElse("")), now));
    }

    private static By by(Duration length, Instant now) {
        return new By(length, ahead(now.plus(length), now));
    }

    private static Instant ahead(Instant moment, Instant now) {
        if (moment.isBefore(now)) {
            throw ApiError.malformed("The clock goes forward only; it is " + now + ".");
        }
        if (moment.isAfter(now.plus(FURTHEST))) {
            throw tooFar();
        }
        return moment;
    }

    private static DueKind kind(String code) {
        return DueKind.find(code).orElseThrow(() -> ApiError.malformed("toNext does not know " + code + "."));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException wrong) {
            throw ApiError.malformed("to is an instant such as 2026-12-03T15:10:00Z.");
        }
    }

    private static Duration duration(String text) {
        try {
            Duration by = Duration.parse(text);
            if (by.abs().compareTo(FURTHEST) > 0) {
                throw tooFar();
            }
            return by;
        } catch (DateTimeException | ArithmeticException wrong) {
            throw ApiError.malformed("by is a length of time such as PT24H.");
        }
    }

    private static ApiError tooFar() {
        return ApiError.malformed("The clock goes ten years at most in one move.");
    }
}
