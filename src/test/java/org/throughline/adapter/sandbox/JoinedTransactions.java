package org.throughline.adapter.sandbox;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.throughline.testing.FakeTransactions;
import org.throughline.usecase.port.Transactions;

/** Transactions over the sandbox's own tables and the fakes of the bot's, undone together. */
final class JoinedTransactions implements Transactions {
    private final FakeTransactions fakes;
    private final Jdbi jdbi;

    JoinedTransactions(FakeTransactions fakes, Jdbi jdbi) {
        this.fakes = fakes;
        this.jdbi = jdbi;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return fakes.call(() -> jdbi.inTransaction(handle -> work.get()));
    }

    @Override
    public void afterCommit(Runnable work) {
        fakes.afterCommit(work);
    }
}
