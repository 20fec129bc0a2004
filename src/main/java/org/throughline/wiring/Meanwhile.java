package org.throughline.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A part that is built while another is: the database takes a third of a start to open. */
final class Meanwhile<T> {
    private final CompletableFuture<T> part;

    private Meanwhile(CompletableFuture<T> part) {
        this.part = part;
    }

    static <T> Meanwhile<T> build(Supplier<T> part) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(part));
    }

    /** The part, once it is built; throws what building it threw. */
    T get() {
        try {
            return part.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }
}
