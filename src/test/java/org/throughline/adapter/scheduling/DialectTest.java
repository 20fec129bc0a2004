package org.throughline.adapter.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.adapter.database.Database;
import org.throughline.testing.PostgresForTests;

/**
 * What the scheduler's library promises, and an older way of H2 and JDBC broke: moments do not pass through the zone of the
 * JVM. These tests live in New York, whose clocks change.
 */
class DialectTest {
    @TempDir
    Path data;

    @Test
    void the_zone_of_the_jvm_has_an_hour_that_comes_twice() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("America/New_York");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-03-08T07:30:00Z", "2026-07-01T12:00:00Z"})
    void on_h2_moments_survive_clock_changes(Instant moment) throws SQLException {
        try (Database database = Database.inFolder(data, 2)) {
            assertKept(database.dataSource(), RecurringTasks.EMBEDDED, moment);
        }
    }

    @Test
    void on_postgresql_moments_survive_clock_changes() throws SQLException {
        try (Database database = Database.on(PostgresForTests.newDatabase(), 2)) {
            assertKept(database.dataSource(), RecurringTasks.SHARED, Instant.parse("2026-11-01T05:30:00Z"));
            assertKept(database.dataSource(), RecurringTasks.SHARED, Instant.parse("2026-11-01T06:30:00Z"));
        }
    }

    private static void assertKept(DataSource source, JdbcCustomization dialect, Instant moment) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        values ('due-work', 'recurring', ?, false, 1)
                        """);
                PreparedStatement query = connection.prepareStatement("select execution_time from scheduled_tasks");
                PreparedStatement delete = connection.prepareStatement("delete from scheduled_tasks")) {
            dialect.setInstant(insert, 1, moment);
            insert.executeUpdate();
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(dialect.getInstant(row, "execution_time")).isEqualTo(moment);
                assertThat(row.getObject(1, OffsetDateTime.class).toInstant()).isEqualTo(moment);
            }
            delete.executeUpdate();
        }
    }
}
