package org.throughline.domain.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/** People, meetings and moments as the nudge tests name them. */
final class NudgeFixture {
    static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private NudgeFixture() {}

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    static Meeting meetingAt(String local, ZoneId zone) {
        LocalDateTime start = LocalDateTime.parse(local);
        return Meeting.planned(
                TeamId.random(),
                new MeetingSlot(start.toLocalDate(), start.toLocalTime(), zone, Duration.ofMinutes(45)));
    }

    static SchoolCalendar noSchool(String... days) {
        return new SchoolCalendar(
                "District", Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet()));
    }

    static PersonSchedule personIn(ZoneId zone) {
        return personIn(zone, SchoolCalendar.NONE);
    }

    static PersonSchedule personIn(ZoneId zone, SchoolCalendar calendar) {
        return schedule(zone, calendar, LocalTime.of(8, 0));
    }

    static PersonSchedule personIn(ZoneId zone, LocalTime digestTime) {
        return schedule(zone, SchoolCalendar.NONE, digestTime);
    }

    static PersonSchedule paused(PersonSchedule person, Instant until) {
        return new PersonSchedule(
                person.person(), person.zone(), person.calendar(), person.hours(), person.digestTime(), until);
    }

    private static PersonSchedule schedule(ZoneId zone, SchoolCalendar calendar, LocalTime digestTime) {
        return new PersonSchedule(
                new PersonId("sandbox/maria"), zone, calendar, WorkingHours.DEFAULT, digestTime, null);
    }
}
