package org.throughline.adapter.scheduling;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Moments in columns, past the zone of the JVM, through which db-scheduler would send them: in the hour that a clock
 * change repeats, H2 would keep them an hour early, so that work runs at once and live nodes look dead.
 */
final class Moments {

    private Moments() {}

    static void set(PreparedStatement statement, int index, @Nullable Instant moment) throws SQLException {
        statement.setObject(
                index,
                moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS).atOffset(UTC));
    }

    static @Nullable Instant get(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
