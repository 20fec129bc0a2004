package org.throughline.usecase.delivery;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many couriers are at work and how much they have done; safe for any number of threads. */
final class Turns {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition allEnded = lock.newCondition();
    private int running;
    private long worked;

    /** How many turns have found something to do so far. */
    long worked() {
        lock.lock();
        try {
            return worked;
        } finally {
            lock.unlock();
        }
    }

    void begin() {
        lock.lock();
        try {
            running++;
        } finally {
            lock.unlock();
        }
    }

    void end(boolean foundWork) {
        lock.lock();
        try {
            running--;
            worked += foundWork ? 1 : 0;
            if (running == 0) {
                allEnded.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nobody is at work; whether somebody has done something since {@code seen} was read. */
    boolean awaitOthers(long seen) {
        lock.lock();
        try {
            while (running > 0) {
                allEnded.awaitUninterruptibly();
            }
            return worked != seen;
        } finally {
            lock.unlock();
        }
    }
}
