package org.throughline.usecase.time;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.usecase.port.Transactions;

/**
 * Does everything that is due, one row and one transaction after the other. Any number of nodes may do so at once: rows
 * that one holds are passed over by the others. On one node one thread does at a time.
 */
public final class DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);

    private final Transactions transactions;
    private final DueRows rows;
    private final DueHandlers handlers;
    private final Clock clock;
    private final ReentrantLock working = new ReentrantLock();

    /** {@code clock} is the domain clock. */
    public DueWork(Transactions transactions, DueRows rows, DueHandlers handlers, Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.handlers = handlers;
        this.clock = clock;
    }

    /**
     * Does what is due now and says how much it was; nothing while another thread is at it. A row that cannot be handled
     * is left for the next pass and keeps no other row waiting.
     */
    public int run() {
        if (!working.tryLock()) {
            return 0;
        }
        try {
            Instant now = clock.instant();
            return runAll(new MeetingQueue(rows.meetings(), handlers), now)
                    + runAll(new NudgeQueue(rows.nudges(), handlers), now);
        } finally {
            working.unlock();
        }
    }

    /** Waits for a pass that is under way; until {@link #resume} only the calling thread does what is due. */
    void pause() {
        working.lock();
    }

    void resume() {
        working.unlock();
    }

    private <T> int runAll(DueQueue<T> queue, Instant now) {
        Set<Object> failed = new HashSet<>();
        int done = 0;
        boolean more = true;
        while (more) {
            try {
                more = transactions.call(() -> runNext(queue, failed, now));
                done += more ? 1 : 0;
            } catch (DueFailure failure) {
                LOG.error("what is due about {} waits for the next pass", failure.key(), failure.getCause());
                failed.add(failure.key());
            }
        }
        return done;
    }

    private static <T> boolean runNext(DueQueue<T> queue, Set<Object> failed, Instant now) {
        Optional<T> next = queue.claim(now, failed.size() + 1).stream()
                .filter(row -> !failed.contains(queue.keyOf(row)))
                .findFirst();
        next.ifPresent(row -> handle(queue, row, now));
        return next.isPresent();
    }

    private static <T> void handle(DueQueue<T> queue, T row, Instant now) {
        try {
            queue.handle(row, now);
        } catch (RuntimeException broken) {
            throw new DueFailure(queue.keyOf(row), broken);
        }
    }
}
