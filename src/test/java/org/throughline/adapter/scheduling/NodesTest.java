package org.throughline.adapter.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.database.PostgresServer;
import org.throughline.testing.PostgresForTests;

/** Several nodes on one PostgreSQL. */
@Timeout(120)
class NodesTest {
    private static final Rhythm QUICK = new Rhythm(Duration.ofMillis(100), Duration.ofMillis(500));
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final PostgresServer server = PostgresForTests.newDatabase();
    private final Database one = Database.on(server, 5);
    private final Database other = Database.on(server, 5);

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void one_node_at_a_time_does_the_work() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        Runnable work = () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            running.decrementAndGet();
        };

        RecurringTasks here = start(one, work);
        RecurringTasks there = start(other, work);
        await().until(() -> runs.get() > 20);
        here.close();
        there.close();

        assertThat(most).hasValue(1);
    }

    @Test
    void what_a_node_was_running_when_it_died_is_taken_over() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch takenOver = new CountDownLatch(1);
        RecurringTasks doomed = start(one, () -> {
            running.countDown();
            awaitQuietly(never);
        });
        running.await();
        RecurringTasks heir = start(other, takenOver::countDown);
        assertThat(takenOver.await(QUICK.longestTakeover().toMillis(), TimeUnit.MILLISECONDS))
                .isFalse();

        one.close();

        long patience = QUICK.longestTakeover().plusSeconds(5).toMillis();
        assertThat(takenOver.await(patience, TimeUnit.MILLISECONDS)).isTrue();
        heir.close();
        never.countDown();
        doomed.close();
    }

    private static RecurringTasks start(Database database, Runnable work) {
        RecurringTasks tasks = RecurringTasks.shared(
                database.dataSource(), List.of(new RecurringWork("due-work", OFTEN, work)), QUICK);
        tasks.start();
        return tasks;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
