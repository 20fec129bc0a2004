package org.throughline.domain.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.team.PersonId;

/**
 * When the bot may start to speak to a person: their zone, school calendar, working hours, the time of day they like
 * (kept within the hours), and until when they paused.
 */
public record PersonSchedule(
        PersonId person,
        ZoneId zone,
        SchoolCalendar calendar,
        WorkingHours hours,
        LocalTime digestTime,
        @Nullable Instant pausedUntil) {

    public PersonSchedule {
        digestTime = hours.nearestTo(digestTime);
    }

    public boolean isPausedAt(Instant moment) {
        return findPauseEnd(moment).isPresent();
    }

    /** Until when the person is paused, if they are at this moment. */
    public Optional<Instant> findPauseEnd(Instant moment) {
        return Optional.ofNullable(pausedUntil).filter(moment::isBefore);
    }

    /** Whether this is a school day and within the working hours; a pause is a matter of its own. */
    public boolean isAtWork(Instant moment) {
        return hours.contains(moment, zone, calendar);
    }

    /** The person's date at this moment. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The first instant at or after {@code wanted} at which the person is at work. */
    public Instant nextOpening(Instant wanted) {
        return hours.nextOpening(wanted, zone, calendar);
    }

    /**
     * On this day the digest time or else the opening, whichever is at work and before {@code limit}; else empty. On the
     * day of {@code limit} itself it is never later than a digest time in the morning, so that time is left to answer.
     */
    public Optional<Instant> findMomentOn(LocalDate day, Instant limit) {
        boolean early = digestTime.isBefore(LocalTime.NOON) || day.isBefore(dayOf(limit));
        return findMoment(day, early ? digestTime : hours.opens(), limit)
                .or(() -> findMoment(day, hours.opens(), limit));
    }

    /** The first school day's moment on or after this day that lies before {@code limit}. */
    public Optional<Instant> findMomentFrom(LocalDate day, Instant limit) {
        return findMomentOn(calendar.schoolDayFrom(day), limit);
    }

    private Optional<Instant> findMoment(LocalDate day, LocalTime time, Instant limit) {
        return Optional.of(nextOpening(ZonedDateTime.of(day, time, zone).toInstant()))
                .filter(moment -> dayOf(moment).equals(day) && moment.isBefore(limit));
    }
}
