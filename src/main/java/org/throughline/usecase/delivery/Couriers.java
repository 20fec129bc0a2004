package org.throughline.usecase.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.throughline.usecase.port.OutgoingMessage;

/**
 * Deliver what is wanted: in the background after {@link #wake}, or in the caller's thread by {@link #drain}. One message
 * of a room at a time, each drawn as its subject is at that moment; no transaction is open while a platform is called.
 */
public final class Couriers implements AutoCloseable {
    private final Outbox outbox;
    private final Courier courier;
    private final Duration lease;
    private final CourierPool pool;
    private final Turns turns = new Turns();
    private final ReentrantReadWriteLock deliveries = new ReentrantReadWriteLock(true);

    /** {@code random} spreads tries after a failure and is safe for threads. */
    public Couriers(Outbox outbox, Drawings drawings, SendGate gate, Pace pace, RandomGenerator random) {
        this.outbox = outbox;
        this.lease = pace.lease();
        this.pool = new CourierPool(pace.couriers(), () -> turn(outbox.now(), delivery -> {}));
        Ledger ledger = new Ledger(outbox, pace.backoff(), random, this::wakeAt);
        this.courier = new Courier(outbox, new Drafts(outbox, drawings, gate), ledger);
    }

    /** Something may be wanted: a courier looks at once. */
    public void wake() {
        pool.wake();
    }

    /** As {@link #wake}, with as many couriers as there are: for what a crash or a long outage left. */
    public void wakeAll() {
        pool.wakeAll();
    }

    /**
     * Delivers in the calling thread all that is due now, and returns when nothing of it is left, what other couriers
     * have in hand included: what this thread delivered, in order. While somebody else has paused, it waits.
     */
    public List<Delivery> drain() {
        Instant now = outbox.now();
        List<Delivery> delivered = new ArrayList<>();
        long seen;
        do {
            do {
                seen = turns.worked();
            } while (turn(now, delivered::add));
        } while (turns.awaitOthers(seen));
        return delivered;
    }

    /**
     * Waits for what is in hand; then nothing is delivered until the same thread calls {@link #resumeDeliveries}, but
     * for what it drains itself.
     */
    public void pause() {
        deliveries.writeLock().lock();
    }

    /** Ends the pause that this thread began. */
    public void resumeDeliveries() {
        deliveries.writeLock().unlock();
        pool.wakeAll();
    }

    /** Finishes what is in hand and takes nothing new; what still waits is delivered after the next start. */
    @Override
    public void close() {
        pool.close(lease);
    }

    /** Claims one message and delivers it; whether there was one. */
    private boolean turn(Instant now, Consumer<Delivery> arrived) {
        deliveries.readLock().lock();
        turns.begin();
        boolean claimedOne = false;
        try {
            Optional<OutgoingMessage> claimed = outbox.messages().claim(now, outbox.lease(lease));
            claimedOne = claimed.isPresent();
            claimed.flatMap(courier::deliver).ifPresent(arrived);
            return claimedOne;
        } finally {
            turns.end(claimedOne);
            deliveries.readLock().unlock();
        }
    }

    private void wakeAt(Instant moment) {
        pool.wakeAfter(Duration.between(outbox.now(), moment));
    }
}
