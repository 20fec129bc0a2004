package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.usecase.delivery.Couriers;

/** Where requests that change something come in: each key once, answered after the deliveries it caused. */
final class Desk {
    private static final int TURNS = 64;

    private final List<Object> turns = Stream.generate(Object::new).limit(TURNS).toList();
    private final Gate gate;
    private final AnswerBook answers;
    private final Couriers couriers;
    private final TimeTravel timeTravel;
    private final Reset reset;

    Desk(Gate gate, AnswerBook answers, Couriers couriers, TimeTravel timeTravel, Reset reset) {
        this.gate = gate;
        this.answers = answers;
        this.couriers = couriers;
        this.timeTravel = timeTravel;
        this.reset = reset;
    }

    Instant now() {
        return timeTravel.now();
    }

    /** Does the work unless the key has its answer already; the work keeps the answer itself. */
    ObjectNode act(@Nullable String key, Supplier<ObjectNode> work) {
        return gate.together(() -> {
            ObjectNode answer = key == null ? work.get() : once(key, work);
            couriers.drain();
            return answer;
        });
    }

    /** Requests with the same key wait for each other; so do a few others, which does no harm. */
    private ObjectNode once(String key, Supplier<ObjectNode> work) {
        synchronized (turns.get(Math.floorMod(key.hashCode(), TURNS))) {
            return answers.find(key).orElseGet(work);
        }
    }

    ObjectNode moveClock(Body body) {
        return gate.together(() -> timeTravel.move(body));
    }

    ObjectNode reset(Body body) {
        return gate.alone(() -> answers.find(body.key()).orElseGet(() -> reset.run(body.key())));
    }
}
