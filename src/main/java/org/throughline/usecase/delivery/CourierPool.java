package org.throughline.usecase.delivery;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few named threads that take turns, as often as there is work, whenever they are woken. */
final class CourierPool {
    private static final Logger LOG = LoggerFactory.getLogger(CourierPool.class);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    /** Later wakes are left to the sweep, so that a long outage does not fill the queue. */
    private static final Duration LONGEST_ALARM = Duration.ofMinutes(1);

    private final int size;
    private final BooleanSupplier turn;
    private final ScheduledThreadPoolExecutor threads;
    private final AtomicInteger waking = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile boolean closed;

    /** {@code turn} says whether it found something to do. */
    CourierPool(int size, BooleanSupplier turn) {
        this.size = size;
        this.turn = turn;
        this.threads = new ScheduledThreadPoolExecutor(
                size, round -> new Thread(round, "courier-" + numbers.incrementAndGet()));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** A round that has not begun yet will see what this wake is about, so that no more than a full pool waits. */
    void wake() {
        if (waking.incrementAndGet() > size) {
            waking.decrementAndGet();
            return;
        }
        if (!submit(this::round, Duration.ZERO)) {
            waking.decrementAndGet();
        }
    }

    void wakeAll() {
        for (int i = 0; i < size; i++) {
            wake();
        }
    }

    /** A little later rather than a moment too early, when nothing would be due yet. */
    void wakeAfter(Duration pause) {
        if (pause.compareTo(LONGEST_ALARM) <= 0) {
            submit(this::wake, pause.plus(MOMENT));
        }
    }

    /** Lets every thread finish the turn it is in, for at most that long. */
    void close(Duration patience) {
        closed = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a courier is still under way after {}", patience);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        waking.decrementAndGet();
        try {
            boolean worked = true;
            while (worked && !closed) {
                worked = turn.getAsBoolean();
            }
        } catch (RuntimeException trouble) {
            LOG.warn("couriers pause for {}", AFTER_TROUBLE, trouble);
            wakeAfter(AFTER_TROUBLE);
        }
    }

    private boolean submit(Runnable work, Duration pause) {
        try {
            var unused = threads.schedule(work, pause.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (RejectedExecutionException afterClose) {
            return false;
        }
    }
}
