package org.throughline.adapter.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.adapter.database.Database;

@Timeout(60)
class RecurringTasksTest {
    private static final Rhythm QUICK = new Rhythm(Duration.ofMillis(50), Duration.ofSeconds(30));
    private static final Duration OFTEN = Duration.ofMillis(50);

    @TempDir
    Path data;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(data, 5);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void work_is_done_again_and_again_until_the_end() {
        AtomicInteger runs = new AtomicInteger();
        RecurringTasks tasks = start(new RecurringWork("due-work", OFTEN, runs::incrementAndGet));
        await().until(() -> runs.get() > 3);

        tasks.close();
        int atTheEnd = runs.get();

        await().during(Duration.ofMillis(300)).until(() -> runs.get() == atTheEnd);
    }

    @Test
    void work_that_throws_is_done_again_in_its_turn() {
        AtomicInteger runs = new AtomicInteger();
        Runnable broken = () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("broken");
        };

        RecurringTasks tasks = start(new RecurringWork("due-work", OFTEN, broken));

        await().until(() -> runs.get() > 2);
        tasks.close();
    }

    @Test
    void one_kind_of_work_does_not_wait_for_another() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);

        RecurringTasks tasks = start(
                new RecurringWork("due-work", OFTEN, () -> awaitQuietly(held)),
                new RecurringWork("courier-sweep", OFTEN, other::countDown));
        other.await();

        assertThat(held.getCount()).isOne();
        held.countDown();
        tasks.close();
    }

    @Test
    void closing_waits_for_work_that_is_running() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        RecurringTasks tasks = start(new RecurringWork("due-work", OFTEN, () -> {
            running.countDown();
            awaitQuietly(held);
            finished.incrementAndGet();
        }));
        running.await();
        Thread stop = new Thread(tasks::close);
        stop.start();

        held.countDown();
        stop.join();

        assertThat(finished).hasPositiveValue();
    }

    @Test
    void what_a_dead_process_was_running_begins_at_once_after_the_next_start() throws SQLException {
        AtomicInteger runs = new AtomicInteger();
        execute("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                       last_heartbeat, version)
                values ('due-work', 'recurring', current_timestamp, true, 'node-dead', current_timestamp, 1)
                """);

        RecurringTasks tasks = start(new RecurringWork("due-work", OFTEN, runs::incrementAndGet));

        await().atMost(Duration.ofSeconds(10)).until(() -> runs.get() > 0);
        tasks.close();
    }

    @Test
    void a_node_that_dies_is_missed_within_thirty_seconds() {
        assertThat(Rhythm.USUAL.longestTakeover()).isLessThan(Duration.ofSeconds(30));
    }

    private RecurringTasks start(RecurringWork... works) {
        RecurringTasks tasks = RecurringTasks.embedded(database.dataSource(), List.of(works), QUICK);
        tasks.start();
        return tasks;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
