package org.throughline.adapter.database;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.usecase.port.ProtocolArchive;

/** Protocol versions in the table {@code protocol_version}. */
final class JdbcProtocolArchive implements ProtocolArchive {
    private final Jdbi jdbi;

    JdbcProtocolArchive(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(ProtocolRef ref, String source) {
        var sql = """
                insert into protocol_version (protocol, version, source)
                values (:protocol, :version, :source)
                    on conflict do nothing
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("protocol", ref.id().value())
                .bind("version", ref.version())
                .bind("source", source)
                .execute());
    }

    @Override
    public Optional<String> findSource(ProtocolRef ref) {
        var sql = """
                select source
                  from protocol_version
                 where protocol = :protocol
                   and version = :version
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("protocol", ref.id().value())
                .bind("version", ref.version())
                .mapTo(String.class)
                .findFirst());
    }
}
