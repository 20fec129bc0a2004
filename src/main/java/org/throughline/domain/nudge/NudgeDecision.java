package org.throughline.domain.nudge;

import java.time.Instant;

/** What happens to one owner's question about one meeting that has come due. */
public sealed interface NudgeDecision {

    <R> R readBy(Reader<R> reader);

    /** Ask now, in a message of its own. */
    record Send() implements NudgeDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.send();
        }
    }

    /** Ask now, inside the digest that waits for delivery or already stands in the person's chat today. */
    record Join() implements NudgeDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.join();
        }
    }

    /** Decide again at this moment, which lies after now and before the meeting. */
    record NotBefore(Instant moment) implements NudgeDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.notBefore(moment);
        }
    }

    /** Never ask about this meeting. */
    record Drop(DropReason reason) implements NudgeDecision {
        @Override
        public <R> R readBy(Reader<R> reader) {
            return reader.drop(reason);
        }
    }

    /** Tells the decisions apart. */
    interface Reader<R> {
        R send();

        R join();

        R notBefore(Instant moment);

        R drop(DropReason reason);
    }
}
