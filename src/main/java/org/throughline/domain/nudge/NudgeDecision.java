package org.throughline.domain.nudge;

import java.time.Instant;

/** What happens to one owner's question about one meeting that has come due. */
public sealed interface NudgeDecision {

    /** Ask now, in a message of its own. */
    record Send() implements NudgeDecision {}

    /** Ask now, inside the digest that waits for delivery or already stands in the person's chat today. */
    record Join() implements NudgeDecision {}

    /** Decide again at this moment, which lies after now and before the meeting. */
    record NotBefore(Instant moment) implements NudgeDecision {}

    /** Never ask about this meeting. */
    record Drop(DropReason reason) implements NudgeDecision {}
}
