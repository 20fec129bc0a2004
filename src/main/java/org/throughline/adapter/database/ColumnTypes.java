package org.throughline.adapter.database;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Binds and reads moments and days without the zone of the JVM, through which Jdbi would send them: in the hour that a
 * clock change repeats they would come back an hour off. Both databases keep microseconds. And binds ids that are null
 * as what they are: Jdbi would send a text.
 */
final class ColumnTypes implements JdbiPlugin {

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new InstantArgument());
        jdbi.registerArgument(new DateArgument());
        jdbi.registerArgument(new TimeArgument());
        jdbi.registerArgument(new UuidArgument());
        jdbi.registerColumnMapper(Instant.class, instants());
        jdbi.registerColumnMapper(LocalDate.class, (row, column, context) -> row.getObject(column, LocalDate.class));
        jdbi.registerColumnMapper(LocalTime.class, (row, column, context) -> row.getObject(column, LocalTime.class));
    }

    private static ColumnMapper<Instant> instants() {
        return (row, column, context) -> instant(row, column);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        private InstantArgument() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            OffsetDateTime moment = value.truncatedTo(ChronoUnit.MICROS).atOffset(UTC);
            return (position, statement, context) -> statement.setObject(position, moment);
        }
    }

    private static final class DateArgument extends AbstractArgumentFactory<LocalDate> {
        private DateArgument() {
            super(Types.DATE);
        }

        @Override
        protected Argument build(LocalDate value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }

    private static final class TimeArgument extends AbstractArgumentFactory<LocalTime> {
        private TimeArgument() {
            super(Types.TIME);
        }

        @Override
        protected Argument build(LocalTime value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }

    private static final class UuidArgument extends AbstractArgumentFactory<UUID> {
        private UuidArgument() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(UUID value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }
}
