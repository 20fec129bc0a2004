package org.throughline.adapter.database;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Inbound;

/** Acts done already, in the table {@code inbound_seen}. */
final class JdbcInbound implements Inbound {
    private final Jdbi jdbi;

    JdbcInbound(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<String> findKind(WorkspaceId workspace, String key) {
        var sql = """
                select kind
                  from inbound_seen
                 where workspace = :workspace
                   and request_key = :key
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("workspace", workspace.value())
                .bind("key", key)
                .mapTo(String.class)
                .findFirst());
    }

    @Override
    public void note(WorkspaceId workspace, String key, String kind, Instant now) {
        var sql = """
                insert into inbound_seen (workspace, request_key, kind, seen_at)
                values (:workspace, :key, :kind, :now)
                    on conflict do nothing
                """;
        int noted = jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("workspace", workspace.value())
                .bind("key", key)
                .bind("kind", kind)
                .bind("now", now)
                .execute());
        if (noted == 0) {
            throw new StaleStateException("act " + key);
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from inbound_seen where seen_at < :moment")
                .bind("moment", moment)
                .execute());
    }
}
