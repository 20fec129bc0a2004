package org.throughline.usecase.nudge;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Calendars;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Pauses;

/** When the bot may start to speak to whom: the directory's zone, the school's calendar and hours, the person's pause. */
public final class Schedules {
    private final Directory directory;
    private final Calendars calendars;
    private final Pauses pauses;
    private final WorkingHours hours;
    private final LocalTime digestTime;

    public Schedules(
            Directory directory, Calendars calendars, Pauses pauses, WorkingHours hours, LocalTime digestTime) {
        this.directory = directory;
        this.calendars = calendars;
        this.pauses = pauses;
        this.hours = hours;
        this.digestTime = digestTime;
    }

    public PersonSchedule of(PersonId person) {
        return new PersonSchedule(
                person,
                directory.get(person).zone(),
                calendarOf(person.workspace()),
                hours,
                digestTime,
                pauses.findUntil(person).orElse(null));
    }

    public SchoolCalendar calendarOf(WorkspaceId workspace) {
        return calendars.of(workspace);
    }

    /** A short text that differs when the days without school or the hours do. */
    public String markOf(WorkspaceId workspace) {
        String days = new TreeSet<>(calendarOf(workspace).noSchool()).toString();
        String all =
                String.join(" ", days, hours.opens().toString(), hours.closes().toString(), digestTime.toString());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The school's hours, which rooms keep to as people do. */
    public WorkingHours hours() {
        return hours;
    }
}
