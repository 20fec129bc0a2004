package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the clock as a request says, one move at a time; each key moves it once. */
final class TimeTravel {
    private static final String NUDGE = "nudge";
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final Clockwork clockwork;
    private final ClockMoves moves;
    private final AnswerBook answers;
    private final Listeners listeners;
    private final Clock clock;

    TimeTravel(Clockwork clockwork, ClockMoves moves, AnswerBook answers, Listeners listeners, Clock clock) {
        this.clockwork = clockwork;
        this.moves = moves;
        this.answers = answers;
        this.listeners = listeners;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** {@code {to}}, {@code {by}} or {@code {toNext: "nudge"}} → {@code {now, ran}}. */
    synchronized ObjectNode move(Body body) {
        String key = body.key();
        return answers.find(key).orElseGet(() -> {
            ObjectNode answer = answer(run(body, key));
            answers.keep(key, answer);
            listeners.clockMoved();
            return answer;
        });
    }

    private List<String> run(Body body, @Nullable String key) {
        Optional<Instant> begun = key == null ? Optional.empty() : moves.findTarget(key);
        Optional<Instant> target = begun.isPresent() ? begun : target(body);
        if (key != null && begun.isEmpty()) {
            target.ifPresent(moment -> moves.put(key, moment));
        }
        boolean untilOneArrives = begun.isEmpty() && body.findText("toNext").isPresent();
        return target.filter(moment -> !moment.isBefore(now()))
                .map(moment -> untilOneArrives ? clockwork.toNextNudge() : clockwork.moveTo(moment))
                .orElse(List.of());
    }

    /** Where the request wants the clock; nothing when the next nudge is wanted and there is none. */
    private Optional<Instant> target(Body body) {
        Optional<String> to = body.findText("to");
        Optional<String> by = body.findText("by");
        Optional<String> toNext = body.findText("toNext");
        if (Stream.of(to, by, toNext).filter(Optional::isPresent).count() != 1) {
            throw ApiError.malformed("The clock is moved with one of to, by and toNext.");
        }
        if (toNext.isPresent()) {
            return next(toNext.get());
        }
        Instant now = now();
        Instant target = to.map(TimeTravel::instant).orElseGet(() -> now.plus(duration(by.orElse(""))));
        if (target.isBefore(now)) {
            throw ApiError.malformed("The clock goes forward only; it is " + now + ".");
        }
        if (target.isAfter(now.plus(FURTHEST))) {
            throw ApiError.malformed("The clock goes ten years at most in one move.");
        }
        return Optional.of(target);
    }

    /** What is due already is due now. */
    private Optional<Instant> next(String what) {
        if (!what.equals(NUDGE)) {
            throw ApiError.malformed("toNext knows " + NUDGE + ".");
        }
        Instant now = now();
        return clockwork.findNextNudge().map(due -> due.isBefore(now) ? now : due);
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
            if (by.compareTo(FURTHEST) > 0) {
                throw ApiError.malformed("The clock goes ten years at most in one move.");
            }
            return by;
        } catch (DateTimeException wrong) {
            throw ApiError.malformed("by is a length of time such as PT24H.");
        }
    }

    private ObjectNode answer(List<String> ran) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("now", now().toString());
        ArrayNode array = answer.putArray("ran");
        ran.forEach(array::add);
        return answer;
    }
}
