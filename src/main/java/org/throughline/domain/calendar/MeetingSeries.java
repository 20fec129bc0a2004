package org.throughline.domain.calendar;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a team meets: a day and a wall-clock time in the team's zone, from the first such day on or after {@code first}.
 * A meeting that falls on a no-school day is left out and does not shift the ones after it.
 */
public record MeetingSeries(
        DayOfWeek day, LocalTime time, Duration length, Cadence cadence, ZoneId zone, LocalDate first) {

    public MeetingSeries {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a meeting lasts some time, not " + length);
        }
        first = first.with(nextOrSame(day));
    }

    /** The first {@code count} meeting dates on or after {@code from}, in order. */
    public List<LocalDate> occurrencesFrom(LocalDate from, int count, SchoolCalendar calendar) {
        return Stream.iterate(firstOnOrAfter(from), date -> date.plusWeeks(cadence.weeks()))
                .filter(date -> !calendar.isNoSchoolDay(date))
                .limit(count)
                .toList();
    }

    /** The first meeting date on or after {@code from}. */
    public LocalDate next(LocalDate from, SchoolCalendar calendar) {
        return occurrencesFrom(from, 1, calendar).get(0);
    }

    /** The first meeting that has not begun at {@code now}. */
    public MeetingSlot nextAfter(Instant now, SchoolCalendar calendar) {
        LocalDate today = now.atZone(zone).toLocalDate();
        MeetingSlot slot = slotOn(next(today, calendar));
        return slot.startsAt().isAfter(now) ? slot : slotOn(next(today.plusDays(1), calendar));
    }

    /** The series' time and length on this date, whether or not the team meets on it. */
    public MeetingSlot slotOn(LocalDate date) {
        return new MeetingSlot(date, time, zone, length);
    }

    /** Whether from {@code now} on it has meetings on the other's days, at whatever time. */
    public boolean hasSameDaysAs(MeetingSeries other, Instant now, SchoolCalendar calendar) {
        return cadence == other.cadence
                && nextAfter(now, calendar)
                        .date()
                        .equals(other.nextAfter(now, calendar).date());
    }

    /** Whether its meetings have the other's wall-clock time, length and zone. */
    public boolean hasSameTimeAs(MeetingSeries other) {
        return slotOn(first).equals(other.slotOn(first));
    }

    private LocalDate firstOnOrAfter(LocalDate from) {
        if (!from.isAfter(first)) {
            return first;
        }
        int step = 7 * cadence.weeks();
        long passed = DAYS.between(first, from);
        return first.plusDays(Math.floorDiv(passed + step - 1, step) * (long) step);
    }
}
