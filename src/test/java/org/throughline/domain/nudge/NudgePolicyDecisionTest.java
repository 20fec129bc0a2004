package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.nudge.NudgeFixture.NEW_YORK;
import static org.throughline.domain.nudge.NudgeFixture.at;
import static org.throughline.domain.nudge.NudgeFixture.meetingAt;
import static org.throughline.domain.nudge.NudgeFixture.noSchool;
import static org.throughline.domain.nudge.NudgeFixture.paused;
import static org.throughline.domain.nudge.NudgeFixture.personIn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.nudge.NudgeDecision.Drop;
import org.throughline.domain.nudge.NudgeDecision.Join;
import org.throughline.domain.nudge.NudgeDecision.NotBefore;
import org.throughline.domain.nudge.NudgeDecision.Send;

class NudgePolicyDecisionTest {
    private static final Instant DUE = at("2026-12-01T08:00", NEW_YORK);
    private static final Instant MEETING_MORNING = at("2026-12-02T08:00", NEW_YORK);
    private static final StepsDue TWO_STEPS = new StepsDue(true, 2, 0);
    private static final PersonDay QUIET = new PersonDay(DayMessage.NONE, List.of());

    private final Meeting meeting = meetingAt("2026-12-02T15:10", NEW_YORK);
    private final PersonSchedule person = personIn(NEW_YORK);

    @Test
    void a_due_question_is_sent_when_nothing_stands_against_it() {
        assertThat(decideAt(DUE)).isEqualTo(new Send());
        assertThat(steps(new StepsDue(true, 2, 1))).isEqualTo(new Send());
    }

    @Test
    void what_became_unnecessary_is_dropped_with_its_reason() {
        assertThat(steps(new StepsDue(true, 2, 2))).isEqualTo(new Drop(DropReason.ANSWERED));
        assertThat(steps(new StepsDue(true, 0, 0))).isEqualTo(new Drop(DropReason.NOTHING_DUE));
        assertThat(steps(new StepsDue(false, 2, 0))).isEqualTo(new Drop(DropReason.OWNER_LEFT));
        assertThat(about(meeting.skip(MeetingSkipReason.ASSEMBLY))).isEqualTo(new Drop(DropReason.MEETING_SKIPPED));
        assertThat(about(meeting.hold())).isEqualTo(new Drop(DropReason.MEETING_HELD));
        assertThat(about(meeting.recordAfterwards())).isEqualTo(new Drop(DropReason.MEETING_HELD));
        assertThat(about(meeting.notHeld())).isEqualTo(new Drop(DropReason.MEETING_NOT_HELD));
    }

    @Test
    void a_question_that_comes_after_the_start_of_the_meeting_is_dropped() {
        assertThat(decideAt(meeting.startsAt().minusSeconds(1))).isEqualTo(new Send());
        assertThat(decideAt(meeting.startsAt())).isEqualTo(new Drop(DropReason.MEETING_BEGUN));
    }

    @Test
    void a_meeting_moved_away_takes_its_question_along() {
        assertThat(about(meetingAt("2026-12-10T15:10", NEW_YORK)))
                .isEqualTo(new NotBefore(at("2026-12-09T08:00", NEW_YORK)));
    }

    @Test
    void a_day_that_lost_its_school_since_moves_the_question() {
        PersonSchedule snow = personIn(NEW_YORK, noSchool("2026-12-01"));

        assertThat(to(snow, DUE)).isEqualTo(new NotBefore(MEETING_MORNING));
    }

    @Test
    void outside_the_hours_it_waits_for_the_next_opening_before_the_meeting() {
        assertThat(decideAt(at("2026-12-01T17:00", NEW_YORK))).isEqualTo(new NotBefore(MEETING_MORNING));
        assertThat(decideAt(at("2026-12-01T07:00", NEW_YORK))).isEqualTo(new NotBefore(DUE));
    }

    @Test
    void without_working_hours_left_before_the_meeting_it_is_dropped() {
        Meeting early = meetingAt("2026-12-02T07:30", NEW_YORK);

        assertThat(NudgePolicy.decide(
                        new SendFacts(at("2026-12-01T16:30", NEW_YORK), early, person, TWO_STEPS, QUIET, false)))
                .isEqualTo(new Drop(DropReason.NO_WORKING_HOURS_LEFT));
    }

    @Test
    void a_pause_that_ends_before_the_meeting_is_waited_for() {
        Instant noon = at("2026-12-01T12:00", NEW_YORK);

        assertThat(to(paused(person, noon), DUE)).isEqualTo(new NotBefore(noon));
        assertThat(to(paused(person, noon), noon)).isEqualTo(new Send());
        assertThat(to(paused(person, at("2026-12-01T20:00", NEW_YORK)), DUE)).isEqualTo(new NotBefore(MEETING_MORNING));
    }

    @Test
    void a_pause_past_the_meeting_drops_the_question() {
        assertThat(to(paused(person, meeting.startsAt()), DUE)).isEqualTo(new Drop(DropReason.PAUSED));
    }

    @Test
    void while_a_team_of_the_person_is_in_session_it_waits_for_the_end() {
        SessionSpan span = new SessionSpan(DUE.minusSeconds(600), Duration.ofMinutes(45), DUE.minusSeconds(60));

        assertThat(during(span, DUE))
                .isEqualTo(new NotBefore(DUE.minusSeconds(600).plus(Duration.ofMinutes(45))));
    }

    @Test
    void a_session_that_may_last_until_the_meeting_is_looked_at_again_in_between() {
        Instant now = meeting.startsAt().minusSeconds(600);
        SessionSpan span = new SessionSpan(now, Duration.ofHours(1), now);

        assertThat(during(span, now)).isEqualTo(new NotBefore(now.plusSeconds(300)));
        assertThat(during(span, now.plusSeconds(300))).isEqualTo(new Drop(DropReason.IN_SESSION));
    }

    @Test
    void a_session_left_open_days_ago_keeps_nobody_from_being_asked() {
        Instant lastWeek = DUE.minus(Duration.ofDays(6));

        assertThat(during(new SessionSpan(lastWeek, Duration.ofMinutes(45), lastWeek), DUE))
                .isEqualTo(new Send());
    }

    @Test
    void a_digest_that_is_still_waiting_takes_in_everything_else_that_is_due() {
        assertThat(dayWith(DayMessage.DIGEST_WAITING, DUE, false)).isEqualTo(new Join());
        assertThat(dayWith(DayMessage.DIGEST_WAITING, DUE, true)).isEqualTo(new Join());
    }

    @Test
    void after_todays_message_the_question_waits_for_another_day_before_the_meeting() {
        assertThat(dayWith(DayMessage.DIGEST_SENT, DUE, false)).isEqualTo(new NotBefore(MEETING_MORNING));
        assertThat(dayWith(DayMessage.OTHER, DUE, false)).isEqualTo(new NotBefore(MEETING_MORNING));
    }

    @Test
    void on_the_last_day_it_joins_the_digest_that_stands_there_and_gives_way_to_anything_else() {
        assertThat(dayWith(DayMessage.DIGEST_SENT, MEETING_MORNING, false)).isEqualTo(new Join());
        assertThat(dayWith(DayMessage.OTHER, MEETING_MORNING, false)).isEqualTo(new Drop(DropReason.DAY_TAKEN));
    }

    @Test
    void what_the_person_asked_for_is_not_started_by_the_bot_and_needs_no_free_day() {
        assertThat(dayWith(DayMessage.DIGEST_SENT, DUE, true)).isEqualTo(new Send());
        assertThat(dayWith(DayMessage.OTHER, DUE, true)).isEqualTo(new Send());
    }

    @Test
    void what_the_person_asked_for_still_respects_hours_and_pauses_and_falls_away_when_answered() {
        Instant evening = at("2026-12-01T17:00", NEW_YORK);

        assertThat(requested(person, TWO_STEPS, evening)).isEqualTo(new NotBefore(MEETING_MORNING));
        assertThat(requested(paused(person, meeting.startsAt()), TWO_STEPS, DUE))
                .isEqualTo(new Drop(DropReason.PAUSED));
        assertThat(requested(person, new StepsDue(true, 1, 1), DUE)).isEqualTo(new Drop(DropReason.ANSWERED));
    }

    @Test
    void what_comes_due_later_on_the_same_day_is_taken_along() {
        PersonSchedule atNoon = personIn(NEW_YORK, LocalTime.NOON);
        SendFacts facts = new SendFacts(DUE, meeting, atNoon, TWO_STEPS, QUIET, false);

        assertThat(NudgePolicy.isTakenAlong(facts, at("2026-12-01T12:00", NEW_YORK)))
                .isTrue();
        assertThat(NudgePolicy.decide(facts)).isEqualTo(new Send());
        assertThat(NudgePolicy.isTakenAlong(facts, MEETING_MORNING)).isFalse();
    }

    @Test
    void neither_an_answered_question_nor_a_moment_the_person_chose_is_taken_along() {
        Instant noon = at("2026-12-01T12:00", NEW_YORK);

        assertThat(NudgePolicy.isTakenAlong(
                        new SendFacts(DUE, meeting, person, new StepsDue(true, 1, 1), QUIET, false), noon))
                .isFalse();
        assertThat(NudgePolicy.isTakenAlong(new SendFacts(DUE, meeting, person, TWO_STEPS, QUIET, true), noon))
                .isFalse();
    }

    @Test
    void an_admin_sees_what_could_not_be_delivered_and_not_what_became_unnecessary() {
        assertThat(Stream.of(DropReason.values()).filter(DropReason::isUndelivered))
                .containsExactlyInAnyOrder(
                        DropReason.MEETING_BEGUN,
                        DropReason.PAUSED,
                        DropReason.IN_SESSION,
                        DropReason.NO_WORKING_HOURS_LEFT,
                        DropReason.DAY_TAKEN);
        assertThat(DropReason.values())
                .allSatisfy(value -> assertThat(DropReason.parse(value.code())).isEqualTo(value));
    }

    private NudgeDecision decideAt(Instant now) {
        return to(person, now);
    }

    private NudgeDecision to(PersonSchedule owner, Instant now) {
        return NudgePolicy.decide(new SendFacts(now, meeting, owner, TWO_STEPS, QUIET, false));
    }

    private NudgeDecision steps(StepsDue steps) {
        return NudgePolicy.decide(new SendFacts(DUE, meeting, person, steps, QUIET, false));
    }

    private NudgeDecision about(Meeting other) {
        return NudgePolicy.decide(new SendFacts(DUE, other, person, TWO_STEPS, QUIET, false));
    }

    private NudgeDecision during(SessionSpan span, Instant now) {
        PersonDay day = new PersonDay(DayMessage.NONE, List.of(span));
        return NudgePolicy.decide(new SendFacts(now, meeting, person, TWO_STEPS, day, false));
    }

    private NudgeDecision dayWith(DayMessage message, Instant now, boolean requested) {
        PersonDay day = new PersonDay(message, List.of());
        return NudgePolicy.decide(new SendFacts(now, meeting, person, TWO_STEPS, day, requested));
    }

    private NudgeDecision requested(PersonSchedule owner, StepsDue steps, Instant now) {
        return NudgePolicy.decide(new SendFacts(now, meeting, owner, steps, QUIET, true));
    }
}
