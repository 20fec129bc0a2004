package org.throughline.chat.view.team;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.team.PersonId;

/**
 * What a set-up says, as proposed or as typed.
 *
 * @param next the next meeting's day, which gives the weekday of all
 * @param time the wall-clock time in {@code zone}
 * @param minutes the usual length of a meeting
 */
public record SetUpDraft(
        String name,
        List<PersonId> people,
        LocalDate next,
        LocalTime time,
        int minutes,
        Cadence cadence,
        ZoneId zone,
        Locale locale) {

    public SetUpDraft {
        people = List.copyOf(people);
    }

    public MeetingSeries series() {
        return new MeetingSeries(next.getDayOfWeek(), time, Duration.ofMinutes(minutes), cadence, zone, next);
    }
}
