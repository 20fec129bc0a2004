package org.throughline.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A time on the wall clock of the team's zone, so that it stays at 15:10 across clock changes. */
public record MeetingSlot(LocalDate date, LocalTime time, ZoneId zone, Duration length) {

    public MeetingSlot {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a meeting lasts some time, not " + length);
        }
    }

    /**
     * The start as an instant. A time that a clock change leaves out moves on by the length of the gap; of a time that
     * it repeats, the first counts (both as in RFC 5545, 3.3.5).
     */
    public Instant startsAt() {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(length);
    }

    /** The same length in the same zone at another time. */
    public MeetingSlot at(LocalDate newDate, LocalTime newTime) {
        return new MeetingSlot(newDate, newTime, zone, length);
    }
}
