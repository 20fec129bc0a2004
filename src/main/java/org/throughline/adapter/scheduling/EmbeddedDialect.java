package org.throughline.adapter.scheduling;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The scheduler's SQL on H2. */
final class EmbeddedDialect extends DefaultJdbcCustomization {

    EmbeddedDialect() {
        super(false);
    }

    @Override
    public String getName() {
        return "H2";
    }

    @Override
    public void setInstant(PreparedStatement statement, int index, @Nullable Instant moment) throws SQLException {
        Moments.set(statement, index, moment);
    }

    @Override
    public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
        return Moments.get(row, column);
    }
}
