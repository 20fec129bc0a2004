package org.throughline.adapter.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clock that can be moved, as the sandbox needs it. */
public interface Clockwork {

    /** Moves to the moment, stepping through everything due on the way; what became due, in order. */
    List<String> moveTo(Instant moment);

    /** Moves until a nudge has reached somebody; what became due on the way, in order. */
    List<String> toNextNudge();

    /** When the next nudge may be due. */
    Optional<Instant> findNextNudge();

    /** Back to the time of the machine. */
    void reset();
}
