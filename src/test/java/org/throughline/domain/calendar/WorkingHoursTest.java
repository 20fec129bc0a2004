package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WorkingHours HOURS = WorkingHours.DEFAULT;

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T07:59:59, false",
        "2026-11-20T08:00:00, true",
        "2026-11-20T16:29:59, true",
        "2026-11-20T16:30:00, false",
        "2026-11-21T10:00:00, false"
    })
    void the_hours_run_from_opening_up_to_closing_on_school_days(LocalDateTime local, boolean open) {
        assertThat(HOURS.contains(local.atZone(NEW_YORK).toInstant(), NEW_YORK, SchoolCalendar.NONE))
                .isEqualTo(open);
    }

    @Test
    void a_no_school_day_has_no_hours() {
        SchoolCalendar calendar = new SchoolCalendar("District", Set.of(LocalDate.of(2026, 11, 20)));

        assertThat(HOURS.contains(at("2026-11-20T10:00", NEW_YORK), NEW_YORK, calendar))
                .isFalse();
        assertThat(HOURS.nextOpening(at("2026-11-20T10:00", NEW_YORK), NEW_YORK, calendar))
                .isEqualTo(at("2026-11-23T08:00", NEW_YORK));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T06:00, 2026-11-19T08:00",
        "2026-11-19T08:00, 2026-11-19T08:00",
        "2026-11-19T11:17, 2026-11-19T11:17",
        "2026-11-19T16:30, 2026-11-20T08:00",
        "2026-11-20T17:00, 2026-11-23T08:00",
        "2026-11-22T09:00, 2026-11-23T08:00"
    })
    void the_next_opening_is_now_when_open_and_else_the_next_school_morning(
            LocalDateTime wanted, LocalDateTime opening) {
        assertThat(HOURS.nextOpening(wanted.atZone(NEW_YORK).toInstant(), NEW_YORK, SchoolCalendar.NONE))
                .isEqualTo(opening.atZone(NEW_YORK).toInstant());
    }

    @Test
    void the_opening_keeps_its_local_time_across_both_clock_changes_behind_utc() {
        assertThat(opening("2026-03-06T18:00", NEW_YORK)).isEqualTo(Instant.parse("2026-03-09T12:00:00Z"));
        assertThat(opening("2026-03-05T18:00", NEW_YORK)).isEqualTo(Instant.parse("2026-03-06T13:00:00Z"));
        assertThat(opening("2026-10-30T18:00", NEW_YORK)).isEqualTo(Instant.parse("2026-11-02T13:00:00Z"));
        assertThat(opening("2026-10-29T18:00", NEW_YORK)).isEqualTo(Instant.parse("2026-10-30T12:00:00Z"));
    }

    @Test
    void the_opening_keeps_its_local_time_across_both_clock_changes_ahead_of_utc() {
        assertThat(opening("2026-04-03T18:00", AUCKLAND)).isEqualTo(Instant.parse("2026-04-05T20:00:00Z"));
        assertThat(opening("2026-04-02T18:00", AUCKLAND)).isEqualTo(Instant.parse("2026-04-02T19:00:00Z"));
        assertThat(opening("2026-09-25T18:00", AUCKLAND)).isEqualTo(Instant.parse("2026-09-27T19:00:00Z"));
        assertThat(opening("2026-09-24T18:00", AUCKLAND)).isEqualTo(Instant.parse("2026-09-24T20:00:00Z"));
    }

    @Test
    void a_day_whose_hours_a_clock_change_leaves_out_is_passed_over() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        WorkingHours midnight = new WorkingHours(LocalTime.of(0, 59), LocalTime.of(1, 1));

        assertThat(midnight.nextOpening(at("2026-04-23T12:00", cairo), cairo, SchoolCalendar.NONE))
                .isEqualTo(at("2026-04-27T00:59", cairo));
    }

    @ParameterizedTest
    @CsvSource({"06:00, 08:00", "08:00, 08:00", "12:15, 12:15", "16:00, 16:00", "16:10, 16:00", "22:00, 16:00"})
    void a_wish_outside_the_hours_becomes_the_nearest_time_that_leaves_room(LocalTime wanted, LocalTime nearest) {
        assertThat(HOURS.nearestTo(wanted)).isEqualTo(nearest);
    }

    @Test
    void in_hours_shorter_than_half_an_hour_every_wish_becomes_the_opening() {
        WorkingHours night = new WorkingHours(LocalTime.of(0, 5), LocalTime.of(0, 20));

        assertThat(night.nearestTo(LocalTime.of(12, 0))).isEqualTo(LocalTime.of(0, 5));
    }

    @Test
    void hours_that_close_before_they_open_are_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(LocalTime.of(9, 0), LocalTime.of(9, 0)));
    }

    private static Instant opening(String wanted, ZoneId zone) {
        return HOURS.nextOpening(at(wanted, zone), zone, SchoolCalendar.NONE);
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
