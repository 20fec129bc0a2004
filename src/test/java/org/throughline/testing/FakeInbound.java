package org.throughline.testing;

import java.time.Instant;
import java.util.Optional;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Inbound;

/** Acts done, in memory. */
public final class FakeInbound implements Inbound {
    private final FakeTable<Key, Seen> rows;

    public FakeInbound(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<String> findKind(WorkspaceId workspace, String key) {
        return rows.find(new Key(workspace, key)).map(Seen::kind);
    }

    @Override
    public void note(WorkspaceId workspace, String key, String kind, Instant now) {
        if (!rows.putNew(new Key(workspace, key), new Seen(kind, now))) {
            throw new StaleStateException("act " + key);
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        rows.removeIf(seen -> seen.at().isBefore(moment));
    }

    private record Key(WorkspaceId workspace, String key) {}

    private record Seen(String kind, Instant at) {}
}
