package org.throughline.usecase.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.throughline.usecase.time.TimeScenario.BEN;
import static org.throughline.usecase.time.TimeScenario.MARIA;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.domain.calendar.Meeting;

@Timeout(60)
class DueWorkTest {
    private final TimeScenario bot = new TimeScenario();
    private final Meeting meeting = bot.meeting("2026-12-02", "16:45", "2026-12-03T07:00:00Z");

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void what_is_due_is_done_once() {
        at("2026-12-02T15:15:00Z");

        assertThat(bot.dueWork.run()).isEqualTo(1);
        assertThat(bot.dueWork.run()).isZero();

        assertThat(bot.handled).containsExactly("agenda at 2026-12-02T15:15:00Z");
    }

    @Test
    void what_is_not_due_yet_waits() {
        at("2026-12-02T15:14:59Z");

        assertThat(bot.dueWork.run()).isZero();
        assertThat(bot.rows.findNext(bot.clock.instant())).contains(Instant.parse("2026-12-02T15:15:00Z"));
    }

    @Test
    void after_an_outage_everything_is_done_in_the_order_in_which_it_was_due() {
        bot.owner(MARIA, meeting, "2026-12-02T15:05:00Z");
        bot.owner(BEN, meeting, "2026-12-02T15:04:00Z");
        at("2026-12-04T08:00:00Z");

        assertThat(bot.dueWork.run()).isEqualTo(4);

        assertThat(bot.handled)
                .containsExactly(
                        "agenda at 2026-12-04T08:00:00Z",
                        "did you meet at 2026-12-04T08:00:00Z",
                        "ben at 2026-12-04T08:00:00Z",
                        "maria at 2026-12-04T08:00:00Z");
    }

    @Test
    void a_handler_that_breaks_undoes_its_work_and_keeps_nobody_waiting() {
        bot.owner(MARIA, meeting, "2026-12-02T15:05:00Z");
        bot.owner(BEN, meeting, "2026-12-02T15:06:00Z");
        bot.nudge = (due, now) -> {
            bot.raiseDigest(due, now);
            if (due.owner().equals(MARIA)) {
                throw new IllegalStateException("broken");
            }
        };
        at("2026-12-02T15:10:00Z");

        assertThat(bot.dueWork.run()).isEqualTo(1);

        assertThat(bot.database.messages().listDirect(MARIA)).isEmpty();
        assertThat(bot.database.messages().listDirect(BEN)).hasSize(1);
    }

    @Test
    void what_broke_is_tried_again_at_the_next_pass() {
        bot.owner(MARIA, meeting, "2026-12-02T15:05:00Z");
        bot.nudge = (due, now) -> {
            throw new IllegalStateException("broken");
        };
        at("2026-12-02T15:10:00Z");
        bot.dueWork.run();
        bot.nudge = bot::raiseDigest;

        assertThat(bot.dueWork.run()).isEqualTo(1);

        assertThat(bot.handled).containsExactly("maria at 2026-12-02T15:10:00Z");
    }

    @Test
    void a_handler_that_decides_nothing_about_a_nudge_does_not_go_on_for_ever() {
        bot.owner(MARIA, meeting, "2026-12-02T15:05:00Z");
        bot.nudge = (due, now) -> {};
        at("2026-12-02T15:10:00Z");

        assertThat(bot.dueWork.run()).isZero();
    }

    @Test
    void a_nudge_put_off_becomes_due_again() {
        bot.owner(MARIA, meeting, "2026-12-02T15:05:00Z");
        bot.nudge =
                (due, now) -> bot.database.repositories().nudges().put(due.again(now.plus(Duration.ofHours(2)), false));
        at("2026-12-02T15:05:00Z");
        bot.dueWork.run();
        bot.nudge = bot::raiseDigest;
        bot.system.advance(Duration.ofHours(2));

        bot.dueWork.run();

        assertThat(bot.handled).contains("maria at 2026-12-02T17:05:00Z");
    }

    @Test
    void while_one_thread_is_at_it_another_one_leaves_it_to_that_one() throws InterruptedException {
        CountDownLatch letGo = new CountDownLatch(1);
        bot.agenda = (due, now) -> {
            awaitQuietly(letGo);
            bot.raiseAgenda(due, now);
        };
        at("2026-12-02T15:15:00Z");
        Thread other = new Thread(bot.dueWork::run);
        other.start();
        await().until(() -> other.getState() == Thread.State.WAITING);

        assertThat(bot.dueWork.run()).isZero();
        letGo.countDown();
        other.join();

        assertThat(bot.handled).containsExactly("agenda at 2026-12-02T15:15:00Z");
    }

    private void at(String moment) {
        bot.system.set(Instant.parse(moment));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
