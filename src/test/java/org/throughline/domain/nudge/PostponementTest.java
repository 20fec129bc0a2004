package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.nudge.NudgeFixture.AUCKLAND;
import static org.throughline.domain.nudge.NudgeFixture.NEW_YORK;
import static org.throughline.domain.nudge.NudgeFixture.at;
import static org.throughline.domain.nudge.NudgeFixture.meetingAt;
import static org.throughline.domain.nudge.NudgeFixture.noSchool;
import static org.throughline.domain.nudge.NudgeFixture.paused;
import static org.throughline.domain.nudge.NudgeFixture.personIn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;

class PostponementTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final Meeting meeting = meetingAt("2026-12-02T15:10", NEW_YORK);
    private final PersonSchedule person = personIn(NEW_YORK);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:05, 2026-12-01T10:05",
        "2026-12-01T15:00, 2026-12-01T16:00",
        "2026-12-01T05:00, 2026-12-01T08:00",
        "2026-12-02T08:05, 2026-12-02T10:05",
        "2026-12-02T13:30, 2026-12-02T14:40"
    })
    void later_today_is_two_hours_on_or_as_late_as_leaves_time_to_answer(String now, String later) {
        assertThat(at(now).findLaterToday()).contains(NudgeFixture.at(later, NEW_YORK));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T15:50", "2026-12-01T17:00", "2026-12-02T14:30", "2026-11-28T09:00"})
    void later_today_is_not_offered_when_the_day_is_nearly_over_or_never_began(String now) {
        assertThat(at(now).findLaterToday()).isEmpty();
    }

    @Test
    void tomorrow_morning_is_the_next_school_mornings_opening() {
        Meeting nextTuesday = meetingAt("2026-12-08T15:10", NEW_YORK);
        Instant friday = NudgeFixture.at("2026-12-04T09:00", NEW_YORK);

        assertThat(at("2026-12-01T08:05").findTomorrowMorning())
                .contains(NudgeFixture.at("2026-12-02T08:00", NEW_YORK));
        assertThat(new Postponement(nextTuesday, person, friday).findTomorrowMorning())
                .contains(NudgeFixture.at("2026-12-07T08:00", NEW_YORK));
        assertThat(new Postponement(nextTuesday, personIn(NEW_YORK, noSchool("2026-12-07")), friday)
                        .findTomorrowMorning())
                .contains(NudgeFixture.at("2026-12-08T08:00", NEW_YORK));
    }

    @Test
    void tomorrow_morning_is_not_offered_when_the_meeting_comes_first() {
        assertThat(at("2026-12-02T08:05").findTomorrowMorning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 13:15", "2026-12-02, 08:00", "2026-12-02, 15:09"})
    void a_chosen_time_within_the_rules_is_kept_exactly(LocalDate day, LocalTime time) {
        assertThat(at("2026-12-01T08:05").findAt(day, time))
                .contains(day.atTime(time).atZone(NEW_YORK).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 08:05",
        "2026-12-01, 07:45",
        "2026-12-01, 16:30",
        "2026-12-02, 15:10",
        "2026-11-30, 10:00",
        "2026-12-03, 10:00"
    })
    void a_chosen_time_outside_the_rules_is_refused(LocalDate day, LocalTime time) {
        assertThat(at("2026-12-01T08:05").findAt(day, time)).isEmpty();
    }

    @Test
    void a_no_school_day_or_a_paused_moment_cannot_be_chosen() {
        Instant now = NudgeFixture.at("2026-11-30T09:00", NEW_YORK);
        PersonSchedule away = paused(person, NudgeFixture.at("2026-12-01T12:00", NEW_YORK));

        assertThat(new Postponement(meeting, personIn(NEW_YORK, noSchool("2026-12-01")), now)
                        .findAt(TUESDAY, LocalTime.of(10, 0)))
                .isEmpty();
        assertThat(new Postponement(meeting, away, now).findAt(TUESDAY, LocalTime.of(10, 0)))
                .isEmpty();
        assertThat(new Postponement(meeting, away, now).findAt(TUESDAY, LocalTime.of(13, 0)))
                .isPresent();
        assertThat(new Postponement(meeting, away, now).findTomorrowMorning()).isEmpty();
        assertThat(new Postponement(meeting, away, now).findLaterToday()).isEmpty();
    }

    @Test
    void nothing_is_put_off_for_a_meeting_that_was_skipped() {
        Postponement skipped = new Postponement(
                meeting.skip(MeetingSkipReason.HOLIDAY), person, NudgeFixture.at("2026-12-01T08:05", NEW_YORK));

        assertThat(skipped.findLaterToday()).isEmpty();
        assertThat(skipped.findTomorrowMorning()).isEmpty();
        assertThat(skipped.findAt(TUESDAY, LocalTime.NOON)).isEmpty();
    }

    @Test
    void chosen_times_are_on_the_persons_clock_across_clock_changes() {
        Meeting monday = meetingAt("2026-11-02T15:10", NEW_YORK);
        Meeting aheadOfUtc = meetingAt("2026-09-28T15:10", AUCKLAND);

        assertThat(new Postponement(monday, person, NudgeFixture.at("2026-10-30T09:00", NEW_YORK))
                        .findTomorrowMorning())
                .contains(Instant.parse("2026-11-02T13:00:00Z"));
        assertThat(new Postponement(aheadOfUtc, personIn(AUCKLAND), NudgeFixture.at("2026-09-25T09:00", AUCKLAND))
                        .findAt(LocalDate.of(2026, 9, 28), LocalTime.of(9, 0)))
                .contains(Instant.parse("2026-09-27T20:00:00Z"));
    }

    private Postponement at(String now) {
        return new Postponement(meeting, person, NudgeFixture.at(now, NEW_YORK));
    }
}
