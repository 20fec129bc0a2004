package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.usecase.time.MomentInThePast;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/** Moves the clock as a request says, one move at a time; each key moves it once. */
final class TimeTravel {
    private final Timeline timeline;
    private final MovableClock clock;
    private final AnswerBook answers;
    private final ClockMoves moves;
    private final Places places;

    TimeTravel(Timeline timeline, MovableClock clock, AnswerBook answers, ClockMoves moves, Places places) {
        this.timeline = timeline;
        this.clock = clock;
        this.answers = answers;
        this.moves = moves;
        this.places = places;
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
            return answer;
        });
    }

    private List<String> run(Body body, @Nullable String key) {
        Optional<ClockMoves.Begun> begun = key == null ? Optional.empty() : moves.find(key);
        if (begun.isPresent()) {
            return finish(begun.get(), body);
        }
        ClockMove move = ClockMove.read(body, now());
        if (key != null) {
            moves.put(key, new ClockMoves.Begun(move.target(), places.last()));
        }
        return run(move);
    }

    private List<String> run(ClockMove move) {
        try {
            return move.on(timeline).ran().stream().map(DueWords::of).toList();
        } catch (MomentInThePast gone) {
            throw ApiError.malformed("The clock goes forward only: " + gone.getMessage() + ".");
        }
    }

    /** Ends a move that died half-way: its target may be behind already, and the nudge it was to reach may have come. */
    private List<String> finish(ClockMoves.Begun begun, Body body) {
        List<String> before = places.listNudgesAfter(begun.place());
        Instant target = begun.target();
        boolean arrived = target == null ? !before.isEmpty() : target.isBefore(now());
        if (arrived) {
            return before;
        }
        List<String> since = run(target == null ? ClockMove.read(body, now()) : new ClockMove.To(target));
        return Stream.concat(before.stream(), since.stream()).toList();
    }

    private ObjectNode answer(List<String> ran) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("now", now().toString());
        ArrayNode array = answer.putArray("ran");
        ran.forEach(array::add);
        return answer;
    }
}
