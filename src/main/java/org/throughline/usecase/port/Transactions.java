package org.throughline.usecase.port;

import java.util.function.Supplier;

/** All or nothing: what repositories do inside belongs to one transaction of the calling thread. */
public interface Transactions {

    /**
     * Runs the work; an exception undoes it. Work called inside other work joins it: where it throws and the other work
     * goes on, everything is undone and {@link IllegalStateException} tells the outermost caller. Rows that another
     * transaction did not let go of in time are a {@link org.throughline.domain.StaleStateException}.
     */
    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Runs this once after the transaction of the calling thread has been committed; at once when there is none. */
    void afterCommit(Runnable work);
}
