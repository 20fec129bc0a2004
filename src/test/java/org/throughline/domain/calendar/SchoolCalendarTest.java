package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void monday_to_friday_are_school_days_and_the_weekend_is_not() {
        assertThat(MONDAY.datesUntil(MONDAY.plusDays(7)).filter(SchoolCalendar.NONE::isSchoolDay))
                .containsExactly(
                        MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
    }

    @Test
    void a_no_school_day_is_no_school_day_in_the_week() {
        SchoolCalendar calendar = new SchoolCalendar("District", Set.of(MONDAY));

        assertThat(calendar.isSchoolDay(MONDAY)).isFalse();
        assertThat(calendar.isNoSchoolDay(MONDAY)).isTrue();
        assertThat(calendar.isSchoolDay(MONDAY.plusDays(1))).isTrue();
    }

    @Test
    void the_neighbouring_school_days_step_over_a_weekend() {
        assertThat(SchoolCalendar.NONE.previousSchoolDay(MONDAY)).isEqualTo(FRIDAY);
        assertThat(SchoolCalendar.NONE.nextSchoolDay(FRIDAY)).isEqualTo(MONDAY);
    }

    @Test
    void the_neighbouring_school_days_step_over_a_vacation() {
        Set<LocalDate> vacation = MONDAY.datesUntil(MONDAY.plusDays(12)).collect(Collectors.toUnmodifiableSet());
        SchoolCalendar calendar = new SchoolCalendar("District", vacation);

        assertThat(calendar.previousSchoolDay(MONDAY.plusDays(14))).isEqualTo(FRIDAY);
        assertThat(calendar.nextSchoolDay(FRIDAY)).isEqualTo(MONDAY.plusDays(14));
    }

    @Test
    void the_school_day_from_a_date_may_be_the_date_itself() {
        assertThat(SchoolCalendar.NONE.schoolDayFrom(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(SchoolCalendar.NONE.schoolDayFrom(FRIDAY.plusDays(1))).isEqualTo(MONDAY);
    }

    @Test
    void the_same_weekday_is_the_next_one_with_school() {
        SchoolCalendar calendar = new SchoolCalendar("District", Set.of(FRIDAY, FRIDAY.plusWeeks(1)));

        assertThat(calendar.sameWeekdayFrom(MONDAY)).isEqualTo(MONDAY);
        assertThat(calendar.sameWeekdayFrom(FRIDAY)).isEqualTo(FRIDAY.plusWeeks(2));
        assertThat(calendar.sameWeekdayFrom(FRIDAY.plusDays(2))).isEqualTo(MONDAY);
    }

    @Test
    void a_calendar_keeps_its_own_copy_of_the_days() {
        Set<LocalDate> days = new HashSet<>(Set.of(MONDAY));
        SchoolCalendar calendar = new SchoolCalendar("District", days);

        days.clear();

        assertThat(calendar.isNoSchoolDay(MONDAY)).isTrue();
    }

    @Test
    void a_calendar_without_a_name_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SchoolCalendar(" ", Set.of()));
    }
}
