package org.throughline.adapter.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.domain.StaleStateException;
import org.throughline.usecase.port.Transactions;

/** One database transaction for each outermost call; Jdbi gives every repository on the thread the same connection. */
final class JdbiTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(JdbiTransactions.class);

    /** Serialization failure and deadlock of either database, and the lock time-outs of PostgreSQL and of H2. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03", "HYT00");

    private final Jdbi jdbi;
    private final ThreadLocal<UnitOfWork> current = new ThreadLocal<>();

    JdbiTransactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        UnitOfWork unit = current.get();
        return unit == null ? begin(work) : join(unit, work);
    }

    @Override
    public void afterCommit(Runnable work) {
        findUnit().ifPresentOrElse(unit -> unit.afterCommit(work), work);
    }

    /** Keeps what was read for the rest of the transaction, so that a save can write only what changed since. */
    void remember(Object id, Object value) {
        findUnit().ifPresent(unit -> unit.remember(id, value));
    }

    <T> Optional<T> recall(Object id, Class<T> type) {
        return findUnit().flatMap(unit -> unit.recall(id, type));
    }

    private Optional<UnitOfWork> findUnit() {
        return Optional.ofNullable(current.get());
    }

    private static <T> T join(UnitOfWork unit, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            unit.spoil();
            throw failure;
        }
    }

    private <T> T begin(Supplier<T> work) {
        UnitOfWork unit = new UnitOfWork();
        T result = commit(unit, work);
        unit.hooks().forEach(JdbiTransactions::runHook);
        return result;
    }

    private <T> T commit(UnitOfWork unit, Supplier<T> work) {
        current.set(unit);
        try {
            return jdbi.inTransaction(handle -> {
                T result = work.get();
                unit.requireWhole();
                return result;
            });
        } catch (JdbiException failure) {
            if (isLostRace(failure)) {
                throw new StaleStateException("rows that somebody else holds", failure);
            }
            throw failure;
        } finally {
            current.remove();
        }
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST_RACES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** What was committed stays committed: a failure here must not look like a failure of the work. */
    private static void runHook(Runnable hook) {
        try {
            hook.run();
        } catch (RuntimeException failure) {
            LOG.error("what was to follow a commit failed", failure);
        }
    }
}
