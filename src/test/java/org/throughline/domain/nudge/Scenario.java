package org.throughline.domain.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;

/** A few weeks of a small school, made up at random, for {@link NudgeWorld} to live through. */
record Scenario(
        LocalDate start,
        SchoolCalendar calendar,
        List<PersonPlan> people,
        List<TeamPlan> teams,
        List<Happening> happenings,
        boolean takesAlong) {

    Instant startsAt() {
        return start.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean has(Kind kind) {
        return happenings.stream().anyMatch(happening -> happening.kind() == kind);
    }

    record PersonPlan(ZoneId zone, WorkingHours hours, LocalTime digestTime) {}

    record TeamPlan(Rhythm rhythm, ZoneId zone, Duration length, Set<Integer> owners, boolean meets) {

        MeetingSeries series(LocalDate first) {
            return new MeetingSeries(rhythm.day(), rhythm.time(), length, rhythm.cadence(), zone, first);
        }
    }

    record Rhythm(DayOfWeek day, LocalTime time, Cadence cadence) {}

    /** What somebody does; who and how much are taken modulo what there is. */
    record Happening(Kind kind, int minute, int team, int person, int amount) {

        Instant at(Instant start) {
            return start.plus(minute, ChronoUnit.MINUTES);
        }
    }

    enum Kind {
        MOVE,
        SKIP,
        PAUSE,
        RESUME,
        ANSWER,
        LEAVE,
        PULSE,
        SESSION,
        OUTAGE,
        POSTPONE,
        SNOW_DAY
    }
}
