package org.throughline.adapter.sandbox;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets people act side by side, and a reset alone. */
final class Gate {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    <T> T together(Supplier<T> work) {
        return within(lock.readLock(), work);
    }

    <T> T alone(Supplier<T> work) {
        return within(lock.writeLock(), work);
    }

    private static <T> T within(Lock side, Supplier<T> work) {
        side.lock();
        try {
            return work.get();
        } finally {
            side.unlock();
        }
    }
}
