package org.throughline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.usecase.port.Transactions;

/** Transactions over the tables of the fakes: one at a time, and undone together. */
public final class FakeTransactions implements Transactions {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<FakeTable<?, ?>> tables = new ArrayList<>();
    private @Nullable Unit current;

    /** A table that takes part in every transaction. */
    <K, V> FakeTable<K, V> table() {
        FakeTable<K, V> table = new FakeTable<>(this);
        tables.add(table);
        return table;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return join(work, () -> begin(work));
    }

    @Override
    public void afterCommit(Runnable work) {
        Unit unit = currentUnit();
        if (unit != null) {
            unit.hooks.add(work);
        } else {
            work.run();
        }
    }

    private @Nullable Unit currentUnit() {
        lock.lock();
        try {
            return current;
        } finally {
            lock.unlock();
        }
    }

    /** Runs the work alone, in the transaction of this thread where there is one. */
    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> T join(Supplier<T> work, Supplier<T> otherwise) {
        Unit unit = lock.isHeldByCurrentThread() ? current : null;
        if (unit == null) {
            return otherwise.get();
        }
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            unit.rollbackOnly = true;
            throw failure;
        }
    }

    private <T> T begin(Supplier<T> work) {
        Unit unit = new Unit();
        T result = alone(() -> {
            current = unit;
            List<Runnable> undo = tables.stream().map(FakeTable::snapshot).toList();
            try {
                T done = work.get();
                unit.requireWhole();
                return done;
            } catch (RuntimeException | Error failure) {
                undo.forEach(Runnable::run);
                throw failure;
            } finally {
                current = null;
            }
        });
        unit.hooks.forEach(Runnable::run);
        return result;
    }

    private static final class Unit {
        private final List<Runnable> hooks = new ArrayList<>();
        private boolean rollbackOnly;

        private void requireWhole() {
            if (rollbackOnly) {
                throw new IllegalStateException("a part of this transaction failed, so nothing of it is kept");
            }
        }
    }
}
