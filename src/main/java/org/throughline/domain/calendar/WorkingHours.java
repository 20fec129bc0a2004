package org.throughline.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a person may be messaged on a school day, from opening up to but not including closing, in the person's zone. */
public record WorkingHours(LocalTime opens, LocalTime closes) {
    /** The hours of design/domain.md, invariant 5. */
    public static final WorkingHours DEFAULT = new WorkingHours(LocalTime.of(8, 0), LocalTime.of(16, 30));

    private static final Duration ROOM_TO_TRY_AGAIN = Duration.ofMinutes(30);

    public WorkingHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("no working time between %s and %s".formatted(opens, closes));
        }
    }

    public boolean contains(Instant moment, ZoneId zone, SchoolCalendar calendar) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        return calendar.isSchoolDay(day)
                && !moment.isBefore(opensAt(day, zone))
                && moment.isBefore(closesAt(day, zone));
    }

    /** The first instant at or after {@code wanted} that lies within these hours on a school day. */
    public Instant nextOpening(Instant wanted, ZoneId zone, SchoolCalendar calendar) {
        LocalDate day = wanted.atZone(zone).toLocalDate();
        Instant candidate = later(wanted, opensAt(day, zone));
        while (!contains(candidate, zone, calendar)) {
            day = calendar.nextSchoolDay(day);
            candidate = opensAt(day, zone);
        }
        return candidate;
    }

    /** The opening on this day; a time that a clock change leaves out moves on by the length of the gap. */
    public Instant opensAt(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, opens, zone).toInstant();
    }

    /** The closing on this day; a time that a clock change repeats is the first of the two. */
    public Instant closesAt(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, closes, zone).toInstant();
    }

    /** The time of day nearest to {@code wanted} that is open, half an hour before closing at the latest. */
    public LocalTime nearestTo(LocalTime wanted) {
        LocalTime latest = Duration.between(opens, closes).compareTo(ROOM_TO_TRY_AGAIN) > 0
                ? closes.minus(ROOM_TO_TRY_AGAIN)
                : opens;
        LocalTime notTooLate = wanted.isAfter(latest) ? latest : wanted;
        return notTooLate.isBefore(opens) ? opens : notTooLate;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
