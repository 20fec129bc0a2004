package org.throughline.adapter.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** A row that counts its versions; read from the columns {@code id, version}. */
record RowVersion(UUID id, long version) {

    static RowVersion read(ResultSet row, StatementContext context) throws SQLException {
        return new RowVersion(row.getObject(1, UUID.class), row.getLong(2));
    }
}
