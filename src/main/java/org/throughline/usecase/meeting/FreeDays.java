package org.throughline.usecase.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Calendars;
import org.throughline.usecase.port.Meetings;

/** On which days a meeting can be. */
public final class FreeDays {
    private final Calendars calendars;
    private final Meetings meetings;

    public FreeDays(Calendars calendars, Meetings meetings) {
        this.calendars = calendars;
        this.meetings = meetings;
    }

    boolean isSchoolDay(Team team, LocalDate day) {
        return calendars.of(team.workspace()).isSchoolDay(day);
    }

    /** Whether the team has another meeting ahead on this day. */
    boolean isTaken(Meeting meeting, LocalDate day, Instant now) {
        ZoneId zone = meeting.zone();
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return meetings.listBetween(meeting.team(), from, to).stream()
                .filter(other -> !other.id().equals(meeting.id()))
                .anyMatch(other -> other.isPlanned() && other.startsAt().isAfter(now));
    }
}
