package org.throughline.adapter.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** A row that counts its versions; read from the columns {@code id, version}. */
record RowVersion(UUID id, long version) {

    /** The row of that table that {@code which} is true of, with {@code key} in it. */
    static Optional<RowVersion> find(Jdbi jdbi, String table, String which, Object key) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, version from %s %s".formatted(table, which))
                .bind("key", key)
                .map(RowVersion::read)
                .findFirst());
    }

    private static RowVersion read(ResultSet row, StatementContext context) throws SQLException {
        return new RowVersion(row.getObject(1, UUID.class), row.getLong(2));
    }
}
