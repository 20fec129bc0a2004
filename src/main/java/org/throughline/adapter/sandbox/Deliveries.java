package org.throughline.adapter.sandbox;

import java.util.function.Supplier;

/** The couriers, as the sandbox needs them. */
public interface Deliveries {

    /** Delivers what is due, in the calling thread. */
    void drain();

    /** Runs the work while nothing is delivered and nothing becomes due; what was under way is finished first. */
    <T> T whilePaused(Supplier<T> work);
}
