package org.throughline.domain.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.throughline.domain.calendar.Meeting;

/**
 * The moments to which an owner may put off the question about a meeting at {@code now}: always at work, never paused,
 * always before the meeting; empty where there is none, so that the button is not offered or the form says why.
 */
public record Postponement(Meeting meeting, PersonSchedule person, Instant now) {
    private static final Duration A_WHILE = Duration.ofHours(2);
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(30);
    private static final Duration WORTH_WAITING = Duration.ofMinutes(15);

    /** Two hours on, or as late as the day and the meeting leave half an hour to answer. */
    public Optional<Instant> findLaterToday() {
        LocalDate today = person.dayOf(now);
        Instant latest = earlier(person.hours().closesAt(today, person.zone()), meeting.startsAt())
                .minus(TIME_TO_ANSWER);
        Instant wanted = person.nextOpening(earlier(now.plus(A_WHILE), latest));
        return Optional.of(wanted)
                .filter(moment -> person.dayOf(moment).equals(today))
                .filter(moment -> !moment.isBefore(now.plus(WORTH_WAITING)))
                .filter(this::isAllowed);
    }

    /** The opening of the next school day. */
    public Optional<Instant> findTomorrowMorning() {
        LocalDate nextDay = person.calendar().nextSchoolDay(person.dayOf(now));
        return Optional.of(person.hours().opensAt(nextDay, person.zone())).filter(this::isAllowed);
    }

    /** Exactly this time on the person's clock. */
    public Optional<Instant> findAt(LocalDate day, LocalTime time) {
        return Optional.of(ZonedDateTime.of(day, time, person.zone()).toInstant())
                .filter(this::isAllowed);
    }

    private boolean isAllowed(Instant moment) {
        return meeting.isPlanned()
                && moment.isAfter(now)
                && moment.isBefore(meeting.startsAt())
                && person.isAtWork(moment)
                && !person.isPausedAt(moment);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
