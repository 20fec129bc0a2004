package org.throughline.usecase.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.throughline.usecase.time.TimeScenario.BEN;
import static org.throughline.usecase.time.TimeScenario.MARIA;
import static org.throughline.usecase.time.TimeScenario.ROOM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.time.Timeline.Moved;

@Timeout(60)
class TimelineTest {
    private static final Instant START = Instant.parse("2026-12-02T15:00:00Z");

    private final TimeScenario bot = new TimeScenario();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void every_due_moment_on_the_way_comes_in_order_and_is_delivered_at_its_own_time() {
        Meeting meeting = bot.meeting("2026-12-04", "10:00", "2026-12-07T07:00:00Z");
        bot.owner(MARIA, meeting, "2026-12-03T14:00:00Z");

        Moved moved = bot.timeline.moveTo(Instant.parse("2026-12-08T00:00:00Z"));

        assertThat(moved.ran())
                .extracting(due -> due.kind().code() + " " + due.at())
                .containsExactly(
                        "nudge 2026-12-03T14:00:00Z",
                        "agenda 2026-12-04T08:30:00Z",
                        "did-you-meet 2026-12-07T07:00:00Z");
        assertThat(bot.platform.texts())
                .containsExactly(
                        "Digest drawn at 2026-12-03T14:00:00Z",
                        "Agenda drawn at 2026-12-04T08:30:00Z",
                        "DidYouMeet drawn at 2026-12-07T07:00:00Z");
        assertThat(moved.now()).isEqualTo("2026-12-08T00:00:00Z");
    }

    @Test
    void moving_by_a_length_stops_short_of_what_is_due_later() {
        bot.meeting("2026-12-04", "10:00", "2026-12-07T07:00:00Z");

        Moved moved = bot.timeline.moveBy(Duration.ofDays(1));

        assertThat(moved).isEqualTo(new Moved(START.plus(Duration.ofDays(1)), List.of()));
        assertThat(bot.platform.posts()).isEmpty();
    }

    @Test
    void what_is_due_at_the_target_itself_is_done() {
        bot.meeting("2026-12-04", "10:00", "2026-12-07T07:00:00Z");

        Moved moved = bot.timeline.moveTo(Instant.parse("2026-12-04T08:30:00Z"));

        assertThat(moved.ran()).extracting(Due::kind).containsExactly(DueKind.AGENDA);
    }

    @Test
    void a_moment_in_the_past_is_refused_and_nothing_changes() {
        bot.meeting("2026-12-02", "16:30", "2026-12-03T07:00:00Z");

        assertThatThrownBy(() -> bot.timeline.moveTo(START.minusSeconds(1))).isInstanceOf(MomentInThePast.class);
        assertThatThrownBy(() -> bot.timeline.moveBy(Duration.ofSeconds(-1))).isInstanceOf(MomentInThePast.class);

        assertThat(bot.clock.instant()).isEqualTo(START);
        assertThat(bot.platform.posts()).isEmpty();
    }

    @Test
    void to_the_next_nudge_passes_what_is_due_before_it_and_stops_there() {
        Meeting meeting = bot.meeting("2026-12-03", "10:00", "2026-12-04T07:00:00Z");
        Meeting later = bot.meeting("2026-12-10", "10:00", "2026-12-11T07:00:00Z");
        bot.owner(MARIA, later, "2026-12-09T14:00:00Z");
        bot.owner(BEN, later, "2026-12-09T15:00:00Z");

        Moved moved = bot.timeline.toNext(DueKind.NUDGE);

        assertThat(moved.ran())
                .extracting(Due::subject)
                .containsExactly(
                        new Subject.Agenda(meeting.id()),
                        new Subject.DidYouMeet(meeting.id()),
                        new Subject.Digest(MARIA, java.time.LocalDate.parse("2026-12-09")));
        assertThat(moved.now()).isEqualTo("2026-12-09T14:00:00Z");
    }

    @Test
    void the_clock_stays_where_it_is_when_nothing_of_that_kind_is_to_come() {
        bot.meeting("2026-12-03", "10:00", "2026-12-04T07:00:00Z");

        Moved moved = bot.timeline.toNext(DueKind.NUDGE);

        assertThat(moved).isEqualTo(new Moved(START, List.of()));
    }

    @Test
    void a_nudge_that_asks_nobody_is_passed_over() {
        Meeting meeting = bot.meeting("2026-12-10", "10:00", "2026-12-11T07:00:00Z");
        bot.owner(MARIA, meeting, "2026-12-09T14:00:00Z");
        bot.owner(BEN, meeting, "2026-12-09T15:00:00Z");
        bot.nudge = (due, now) -> {
            if (due.owner().equals(MARIA)) {
                bot.database.repositories().nudges().put(due.dropped(org.throughline.domain.nudge.DropReason.ANSWERED));
            } else {
                bot.raiseDigest(due, now);
            }
        };

        Moved moved = bot.timeline.toNext(DueKind.NUDGE);

        assertThat(moved.now()).isEqualTo("2026-12-09T15:00:00Z");
    }

    @Test
    void a_digest_that_waits_for_its_own_moment_is_the_next_nudge() {
        var morning = Instant.parse("2026-12-03T08:00:00Z");
        var digest = new Subject.Digest(MARIA, java.time.LocalDate.parse("2026-12-03"));
        bot.database.messages().raise(digest, Target.direct(MARIA, morning, morning.plusSeconds(60)));

        Moved moved = bot.timeline.toNext(DueKind.NUDGE);

        assertThat(moved).isEqualTo(new Moved(morning, List.of(new Due(DueKind.NUDGE, morning, digest))));
    }

    @Test
    void what_a_platform_asked_to_wait_with_comes_on_the_way() {
        bot.meeting("2026-12-04", "10:00", "2026-12-07T07:00:00Z");
        bot.platform.nextAnswers(new DeliveryResult.TryLater(Duration.ofMinutes(10)));

        Moved moved = bot.timeline.moveTo(Instant.parse("2026-12-04T12:00:00Z"));

        assertThat(moved.ran()).extracting(Due::at).containsExactly(Instant.parse("2026-12-04T08:40:00Z"));
    }

    @Test
    void what_can_not_be_done_does_not_keep_the_clock_from_moving() {
        Meeting meeting = bot.meeting("2026-12-04", "10:00", "2026-12-07T07:00:00Z");
        bot.owner(MARIA, meeting, "2026-12-03T14:00:00Z");
        bot.nudge = (due, now) -> {
            throw new IllegalStateException("broken");
        };

        Moved moved = bot.timeline.moveBy(Duration.ofDays(10));

        assertThat(moved.ran()).extracting(Due::kind).containsExactly(DueKind.AGENDA, DueKind.DID_YOU_MEET);
    }

    @Test
    void the_clock_ticks_on_after_a_move_and_after_a_refusal() {
        bot.timeline.moveBy(Duration.ofDays(1));
        assertThatThrownBy(() -> bot.timeline.moveTo(START)).isInstanceOf(MomentInThePast.class);

        bot.system.advance(Duration.ofSeconds(5));

        assertThat(bot.clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)).plusSeconds(5));
    }

    @Test
    void a_crash_on_the_way_loses_neither_the_time_nor_what_was_due() {
        Meeting meeting = bot.meeting("2026-12-04", "10:00", "2026-12-07T07:00:00Z");
        bot.owner(MARIA, meeting, "2026-12-03T14:00:00Z");
        bot.nudge = (due, now) -> {
            throw new AssertionError("the process dies");
        };
        assertThatThrownBy(() -> bot.timeline.moveBy(Duration.ofDays(1))).isInstanceOf(AssertionError.class);
        bot.nudge = bot::raiseDigest;

        MovableClock restarted = new MovableClock(bot.system, bot.offset);

        assertThat(restarted.instant()).isEqualTo("2026-12-03T14:00:00Z");
        assertThat(bot.timeline.moveBy(Duration.ZERO).ran())
                .extracting(Due::kind)
                .containsExactly(DueKind.NUDGE);
    }

    @Test
    void during_a_reset_nothing_is_due_and_nothing_is_delivered() throws InterruptedException {
        CountDownLatch resetting = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        Thread reset = new Thread(() -> bot.timeline.pausedFor(() -> {
            resetting.countDown();
            awaitQuietly(letGo);
        }));
        reset.start();
        resetting.await();
        bot.meeting("2026-12-02", "16:30", "2026-12-03T07:00:00Z");
        bot.database.messages().raise(new Subject.Welcome(ROOM), Target.room(ROOM));

        bot.couriers.wake();
        assertThat(bot.dueWork.run()).isZero();
        assertThat(bot.platform.posts()).isEmpty();
        letGo.countDown();
        reset.join();

        await().untilAsserted(() -> assertThat(bot.platform.texts()).hasSize(1));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
