package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where requests that change something come in: each key once, answered after the deliveries it caused. */
final class Desk {
    private final Gate gate;
    private final AnswerBook answers;
    private final Deliveries deliveries;
    private final TimeTravel timeTravel;
    private final Reset reset;

    Desk(Gate gate, AnswerBook answers, Deliveries deliveries, TimeTravel timeTravel, Reset reset) {
        this.gate = gate;
        this.answers = answers;
        this.deliveries = deliveries;
        this.timeTravel = timeTravel;
        this.reset = reset;
    }

    Instant now() {
        return timeTravel.now();
    }

    /** Does the work unless the key has its answer already; the work keeps the answer itself. */
    ObjectNode act(@Nullable String key, Supplier<ObjectNode> work) {
        return gate.together(() -> {
            ObjectNode answer = answers.find(key).orElseGet(work);
            deliveries.drain();
            return answer;
        });
    }

    ObjectNode moveClock(Body body) {
        return gate.together(() -> timeTravel.move(body));
    }

    ObjectNode reset(Body body) {
        return gate.alone(() -> answers.find(body.key()).orElseGet(() -> reset.run(body.key())));
    }
}
