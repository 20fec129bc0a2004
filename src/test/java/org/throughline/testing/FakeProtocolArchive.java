package org.throughline.testing;

import java.util.Optional;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.usecase.port.ProtocolArchive;

/** Protocol versions in memory. */
public final class FakeProtocolArchive implements ProtocolArchive {
    private final FakeTable<ProtocolRef, String> rows;

    public FakeProtocolArchive(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public void keep(ProtocolRef ref, String source) {
        rows.putNew(ref, source);
    }

    @Override
    public Optional<String> findSource(ProtocolRef ref) {
        return rows.find(ref);
    }
}
