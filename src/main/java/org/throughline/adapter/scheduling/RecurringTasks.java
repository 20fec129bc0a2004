package org.throughline.adapter.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs recurring work by db-scheduler, on the clock of the machine: kept in the database, each piece by one node at a
 * time, taken over when a node dies. Work that throws is logged and done again in its turn.
 */
public final class RecurringTasks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringTasks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The scheduler's SQL on either database; moments are written with their offset, never in the zone of the JVM. */
    static final JdbcCustomization EMBEDDED = new DefaultJdbcCustomization(false);

    static final JdbcCustomization SHARED = new PostgreSqlJdbcCustomization(false, false);

    private final Scheduler scheduler;

    private RecurringTasks(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** On the embedded database of this one process: whatever is marked as running belonged to a dead one. */
    public static RecurringTasks embedded(DataSource database, List<RecurringWork> works) {
        return embedded(database, works, Rhythm.USUAL);
    }

    static RecurringTasks embedded(DataSource database, List<RecurringWork> works, Rhythm rhythm) {
        letGoOfPicks(database);
        return new RecurringTasks(
                builder(database, works, rhythm).jdbcCustomization(EMBEDDED).build());
    }

    /** On PostgreSQL, beside any number of other nodes. */
    public static RecurringTasks shared(DataSource database, List<RecurringWork> works) {
        return shared(database, works, Rhythm.USUAL);
    }

    static RecurringTasks shared(DataSource database, List<RecurringWork> works, Rhythm rhythm) {
        return new RecurringTasks(builder(database, works, rhythm)
                .jdbcCustomization(SHARED)
                .pollUsingLockAndFetch(0.5, 1.0)
                .build());
    }

    public void start() {
        scheduler.start();
    }

    /** Begins nothing new and waits for what is running. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private static SchedulerBuilder builder(DataSource database, List<RecurringWork> works, Rhythm rhythm) {
        return Scheduler.create(database)
                .startTasks(works.stream().map(RecurringTasks::task).toList())
                .threads(works.size())
                .pollingInterval(rhythm.poll())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(Rhythm.SILENT_HEARTBEATS)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .serializer(new NoTaskData())
                .shutdownMaxWait(PATIENCE);
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
                .onFailureReschedule()
                .onDeadExecutionRevive()
                .execute((instance, context) -> work.work().run());
    }

    private static void letGoOfPicks(DataSource database) {
        var sql = """
                update scheduled_tasks
                   set picked = false, picked_by = null, last_heartbeat = null
                 where picked
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            int picks = update.executeUpdate();
            if (picks > 0) {
                LOG.info("let go of {} tasks of a process that died", picks);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot let go of the tasks of a dead process", failure);
        }
    }
}
