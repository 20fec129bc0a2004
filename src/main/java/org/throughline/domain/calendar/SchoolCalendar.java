package org.throughline.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days without school; every other Monday to Friday is a school day. */
public record SchoolCalendar(String name, Set<LocalDate> noSchool) {
    /** A calendar without a single no-school day. */
    public static final SchoolCalendar NONE = new SchoolCalendar("none", Set.of());

    public SchoolCalendar {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a school calendar needs a name");
        }
        noSchool = Set.copyOf(noSchool);
    }

    /** Whether the calendar names this day as one without school; weekends are not named. */
    public boolean isNoSchoolDay(LocalDate date) {
        return noSchool.contains(date);
    }

    public boolean isSchoolDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isNoSchoolDay(date);
    }

    /** The same day of the week on or after this date, on a school day; of a weekend, the first school day after it. */
    public LocalDate sameWeekdayFrom(LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return schoolDayFrom(date);
        }
        LocalDate day = date;
        while (!isSchoolDay(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    /** The last school day before this date, never the date itself. */
    public LocalDate previousSchoolDay(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (!isSchoolDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first school day after this date, never the date itself. */
    public LocalDate nextSchoolDay(LocalDate date) {
        return schoolDayFrom(date.plusDays(1));
    }

    /** The first school day on or after this date. */
    public LocalDate schoolDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isSchoolDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
