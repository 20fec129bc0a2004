package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingSeriesTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime AFTERNOON = LocalTime.of(15, 10);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);

    @Test
    void a_weekly_series_meets_every_week_from_its_first_day() {
        assertThat(weekly(NEW_YORK).occurrencesFrom(TUESDAY.minusWeeks(5), 3, SchoolCalendar.NONE))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2));
    }

    @Test
    void a_series_counts_from_the_first_such_day_on_or_after_its_first_date() {
        MeetingSeries series = series(Cadence.WEEKLY, NEW_YORK, TUESDAY.minusDays(6));

        assertThat(series.first()).isEqualTo(TUESDAY);
        assertThat(series.next(TUESDAY.minusDays(6), SchoolCalendar.NONE)).isEqualTo(TUESDAY);
    }

    @Test
    void the_day_itself_counts_and_the_day_after_waits_for_the_next() {
        assertThat(weekly(NEW_YORK).next(TUESDAY, SchoolCalendar.NONE)).isEqualTo(TUESDAY);
        assertThat(weekly(NEW_YORK).next(TUESDAY.plusDays(1), SchoolCalendar.NONE))
                .isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void every_second_week_stays_on_its_own_weeks_wherever_one_looks_from() {
        MeetingSeries series = series(Cadence.EVERY_SECOND_WEEK, NEW_YORK, TUESDAY);

        assertThat(series.next(TUESDAY.plusDays(1), SchoolCalendar.NONE)).isEqualTo(TUESDAY.plusWeeks(2));
        assertThat(series.next(TUESDAY.plusWeeks(1), SchoolCalendar.NONE)).isEqualTo(TUESDAY.plusWeeks(2));
        assertThat(series.next(TUESDAY.plusWeeks(2), SchoolCalendar.NONE)).isEqualTo(TUESDAY.plusWeeks(2));
        assertThat(series.next(TUESDAY.plusWeeks(51), SchoolCalendar.NONE)).isEqualTo(TUESDAY.plusWeeks(52));
    }

    @Test
    void a_meeting_on_a_no_school_day_is_left_out_without_shifting_the_others() {
        SchoolCalendar calendar = new SchoolCalendar("District", Set.of(TUESDAY.plusWeeks(2)));

        assertThat(series(Cadence.EVERY_SECOND_WEEK, NEW_YORK, TUESDAY).occurrencesFrom(TUESDAY, 3, calendar))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(4), TUESDAY.plusWeeks(6));
    }

    @Test
    void a_team_that_meets_on_a_weekend_still_has_its_meetings() {
        MeetingSeries series = new MeetingSeries(
                DayOfWeek.SATURDAY, AFTERNOON, Duration.ofMinutes(45), Cadence.WEEKLY, NEW_YORK, TUESDAY);

        assertThat(series.next(TUESDAY, SchoolCalendar.NONE)).isEqualTo(TUESDAY.plusDays(4));
    }

    @Test
    void the_next_meeting_after_a_moment_has_not_begun() {
        MeetingSeries series = weekly(NEW_YORK);
        Instant start = series.slotOn(TUESDAY).startsAt();

        assertThat(series.nextAfter(start.minusSeconds(1), SchoolCalendar.NONE).date())
                .isEqualTo(TUESDAY);
        assertThat(series.nextAfter(start, SchoolCalendar.NONE).date()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void meetings_stay_at_their_local_time_across_both_clock_changes_behind_utc() {
        MeetingSeries series = weekly(NEW_YORK);

        assertThat(series.slotOn(LocalDate.of(2026, 10, 27)).startsAt())
                .isEqualTo(Instant.parse("2026-10-27T19:10:00Z"));
        assertThat(series.slotOn(LocalDate.of(2026, 11, 3)).startsAt())
                .isEqualTo(Instant.parse("2026-11-03T20:10:00Z"));
        assertThat(series.slotOn(LocalDate.of(2027, 3, 9)).startsAt()).isEqualTo(Instant.parse("2027-03-09T20:10:00Z"));
        assertThat(series.slotOn(LocalDate.of(2027, 3, 16)).startsAt())
                .isEqualTo(Instant.parse("2027-03-16T19:10:00Z"));
    }

    @Test
    void meetings_stay_at_their_local_time_across_both_clock_changes_ahead_of_utc() {
        MeetingSeries series = weekly(AUCKLAND);

        assertThat(series.slotOn(LocalDate.of(2026, 9, 22)).startsAt())
                .isEqualTo(Instant.parse("2026-09-22T03:10:00Z"));
        assertThat(series.slotOn(LocalDate.of(2026, 9, 29)).startsAt())
                .isEqualTo(Instant.parse("2026-09-29T02:10:00Z"));
        assertThat(series.slotOn(LocalDate.of(2027, 3, 30)).startsAt())
                .isEqualTo(Instant.parse("2027-03-30T02:10:00Z"));
        assertThat(series.slotOn(LocalDate.of(2027, 4, 6)).startsAt()).isEqualTo(Instant.parse("2027-04-06T03:10:00Z"));
    }

    @Test
    void a_time_left_out_by_the_clock_moves_on_and_a_time_repeated_counts_once() {
        Duration length = Duration.ofMinutes(45);
        LocalTime night = LocalTime.of(1, 30);

        MeetingSlot leftOut = new MeetingSlot(LocalDate.of(2027, 3, 14), LocalTime.of(2, 30), NEW_YORK, length);
        MeetingSlot repeated = new MeetingSlot(LocalDate.of(2026, 11, 1), night, NEW_YORK, length);

        assertThat(leftOut.startsAt()).isEqualTo(Instant.parse("2027-03-14T07:30:00Z"));
        assertThat(repeated.startsAt()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(repeated.endsAt()).isEqualTo(Instant.parse("2026-11-01T06:15:00Z"));
    }

    @Test
    void a_series_said_again_from_a_later_meeting_has_the_same_days() {
        MeetingSeries series = series(Cadence.EVERY_SECOND_WEEK, NEW_YORK, TUESDAY);
        Instant now = series.slotOn(TUESDAY).endsAt();
        SchoolCalendar holiday = new SchoolCalendar("District", Set.of(TUESDAY.plusWeeks(2)));

        MeetingSeries inTwoWeeks = series(Cadence.EVERY_SECOND_WEEK, NEW_YORK, TUESDAY.plusWeeks(2));
        MeetingSeries inFour = series(Cadence.EVERY_SECOND_WEEK, NEW_YORK, TUESDAY.plusWeeks(4));

        assertThat(inTwoWeeks.hasSameDaysAs(series, now, SchoolCalendar.NONE)).isTrue();
        assertThat(inFour.hasSameDaysAs(series, now, holiday)).isTrue();
        assertThat(inFour.hasSameDaysAs(series, now, SchoolCalendar.NONE)).isFalse();
        assertThat(weekly(NEW_YORK).hasSameDaysAs(series, now, SchoolCalendar.NONE))
                .isFalse();
    }

    @Test
    void another_zone_or_length_is_another_time() {
        MeetingSeries series = weekly(NEW_YORK);

        assertThat(series(Cadence.EVERY_SECOND_WEEK, NEW_YORK, TUESDAY).hasSameTimeAs(series))
                .isTrue();
        assertThat(weekly(AUCKLAND).hasSameTimeAs(series)).isFalse();
    }

    @Test
    void a_meeting_without_length_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingSeries(
                        DayOfWeek.TUESDAY, AFTERNOON, Duration.ZERO, Cadence.WEEKLY, NEW_YORK, TUESDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingSlot(TUESDAY, AFTERNOON, NEW_YORK, Duration.ofMinutes(-1)));
    }

    private static MeetingSeries weekly(ZoneId zone) {
        return series(Cadence.WEEKLY, zone, TUESDAY);
    }

    private static MeetingSeries series(Cadence cadence, ZoneId zone, LocalDate first) {
        return new MeetingSeries(DayOfWeek.TUESDAY, AFTERNOON, Duration.ofMinutes(45), cadence, zone, first);
    }
}
