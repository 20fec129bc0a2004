package org.throughline.usecase.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.throughline.usecase.delivery.Couriers;

/**
 * Moves the domain clock on through every due moment on the way: at each one the clock stands still, what is due is done
 * and what comes of it is delivered, before the next one is looked for. Safe for any number of threads; one moves at a
 * time.
 */
public final class Timeline {
    private final MovableClock clock;
    private final DueRows rows;
    private final DueWork dueWork;
    private final Couriers couriers;

    public Timeline(MovableClock clock, DueRows rows, DueWork dueWork, Couriers couriers) {
        this.clock = clock;
        this.rows = rows;
        this.dueWork = dueWork;
        this.couriers = couriers;
    }

    /** Where the clock stands after a move, and what became due on the way, in order. */
    public record Moved(Instant now, List<Due> ran) {

        public Moved {
            ran = List.copyOf(ran);
        }
    }

    /** {@link MomentInThePast} when the target has gone by. */
    public Moved moveTo(Instant target) {
        return move(now -> target);
    }

    /** {@link MomentInThePast} when the length is negative. */
    public Moved moveBy(Duration length) {
        return move(now -> now.plus(length));
    }

    /** Moves to the next moment at which something of that kind reaches people; not at all when nothing is to come. */
    public Moved toNext(DueKind kind) {
        return standingStill(ran -> {
            settle(ran);
            while (ran.stream().noneMatch(due -> due.kind() == kind)
                    && rows.findNext(kind, clock.instant()).isPresent()) {
                rows.findNext(clock.instant()).ifPresent(next -> stepTo(next, ran));
            }
        });
    }

    /** The earliest moment from now on at which something of that kind may reach people. */
    public Optional<Instant> findNext(DueKind kind) {
        return rows.findNext(kind, clock.instant());
    }

    /** Runs the work while nothing becomes due and nothing is delivered, once what is under way has ended. */
    public void pausedFor(Runnable work) {
        paused(() -> {
            work.run();
            return true;
        });
    }

    private Moved move(UnaryOperator<Instant> targetSeenFrom) {
        return standingStill(ran -> {
            Instant target = targetSeenFrom.apply(clock.instant());
            if (target.isBefore(clock.instant())) {
                throw new MomentInThePast(target, clock.instant());
            }
            settle(ran);
            Optional<Instant> next = findNextUntil(target);
            while (next.isPresent()) {
                stepTo(next.get(), ran);
                next = findNextUntil(target);
            }
            clock.step(target);
        });
    }

    private Moved standingStill(Consumer<List<Due>> moves) {
        return paused(() -> {
            List<Due> ran = new ArrayList<>();
            clock.freeze();
            try {
                moves.accept(ran);
                return new Moved(clock.instant(), ran);
            } finally {
                clock.thaw();
            }
        });
    }

    private <T> T paused(Supplier<T> work) {
        dueWork.pause();
        couriers.pause();
        try {
            return work.get();
        } finally {
            couriers.resumeDeliveries();
            dueWork.resume();
        }
    }

    private Optional<Instant> findNextUntil(Instant target) {
        return rows.findNext(clock.instant()).filter(next -> !next.isAfter(target));
    }

    private void stepTo(Instant moment, List<Due> ran) {
        clock.step(moment);
        settle(ran);
    }

    /** What is due may raise messages, and what is delivered may make something due at once. */
    private void settle(List<Due> ran) {
        int done;
        do {
            done = dueWork.run();
            couriers.drain().forEach(delivery -> Due.of(delivery).ifPresent(ran::add));
        } while (done > 0);
    }
}
