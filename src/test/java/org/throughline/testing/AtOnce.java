package org.throughline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Several people who act at the same moment. */
public final class AtOnce {
    private static final int MOST_SECONDS = 60;

    private AtOnce() {}

    /** Runs the act once for each number below {@code people}, all starting together; any failure fails the test. */
    public static void run(int people, IntConsumer act) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            CyclicBarrier start = new CyclicBarrier(people);
            List<Future<?>> acts = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int person = i;
                acts.add(threads.submit(() -> {
                    start.await(MOST_SECONDS, TimeUnit.SECONDS);
                    act.accept(person);
                    return person;
                }));
            }
            for (Future<?> one : acts) {
                one.get(MOST_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("not everybody could act at once", failure);
        } finally {
            threads.shutdownNow();
        }
    }
}
