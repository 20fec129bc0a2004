package org.throughline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** Threads that each do one thing after the other, for a while. */
final class ClosedLoop {
    private ClosedLoop() {}

    /** {@code work} goes on until a value of {@link System#nanoTime}, and gives how long each thing took, in nanoseconds. */
    static TapTimes run(int threads, Duration length, LongFunction<long[]> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Future<long[]>> runs = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                runs.add(pool.submit(() -> work.apply(end)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> run : runs) {
                times.add(run.get());
            }
            return new TapTimes(times, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the work failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
