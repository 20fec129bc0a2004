package org.throughline.usecase.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.calendar.MeetingState;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.Team;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Meetings;

/** The meetings that a team's series says it has: planned ahead, and given up when the series or the calendar changes. */
public final class SeriesPlan {
    private static final int AHEAD = 3;

    private final Meetings meetings;
    private final Schedules schedules;
    private final Clock clock;

    public SeriesPlan(Meetings meetings, Schedules schedules, Clock clock) {
        this.meetings = meetings;
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * Adds the next meetings of the series that {@code known} does not have yet, moved and skipped ones included, and
     * puts the ones it has at the series' time.
     */
    void planAhead(Team team, List<Meeting> known) {
        MeetingSeries series = team.series();
        if (series == null) {
            return;
        }
        ahead(team, known)
                .filter(meeting -> !meeting.slot().equals(series.slotOn(meeting.date())))
                .forEach(meeting -> plan(team, series, meeting.date()));
        Instant now = clock.instant();
        LocalDate today = now.atZone(series.zone()).toLocalDate();
        series.occurrencesFrom(today, AHEAD + 1, calendarOf(team)).stream()
                .filter(date -> series.slotOn(date).startsAt().isAfter(now))
                .limit(AHEAD)
                .filter(date -> known.stream().noneMatch(meeting -> standsFor(meeting, date)))
                .forEach(date -> plan(team, series, date));
    }

    /** Planned meetings ahead that came from the series and that it has no more; moved ones stay. */
    List<Meeting> listGivenUp(Team team, List<Meeting> known) {
        return ahead(team, known)
                .filter(meeting -> !hasDay(team, meeting.date()))
                .toList();
    }

    /** Planned meetings ahead that the series does not have, single and moved ones too. */
    List<Meeting> listBeside(Team team, List<Meeting> known) {
        return planned(known).filter(meeting -> !hasDay(team, meeting.date())).toList();
    }

    /** Puts every planned meeting ahead that falls on a day of the series at the series' time. */
    void takeTimes(Team team, List<Meeting> known) {
        MeetingSeries series = team.series();
        if (series == null) {
            return;
        }
        planned(known)
                .filter(meeting -> hasDay(team, meeting.date()))
                .map(meeting -> meeting.planAnew(series.slotOn(meeting.date())))
                .forEach(meeting -> meetings.put(meeting, duesOf(team, meeting)));
    }

    /** What is due about a meeting that is planned from now on. */
    MeetingDues duesOf(Team team, Meeting meeting) {
        Instant now = clock.instant();
        Instant agenda = meeting.agendaAt().isBefore(now) ? now : meeting.agendaAt();
        return new MeetingDues(agenda, meeting.askedAt(calendarOf(team), schedules.hours()));
    }

    private Stream<Meeting> ahead(Team team, List<Meeting> known) {
        return planned(known)
                .filter(meeting -> meeting.movedFrom() == null)
                .filter(meeting -> meeting.id().equals(MeetingId.ofOccurrence(team.id(), meeting.date())));
    }

    private Stream<Meeting> planned(List<Meeting> known) {
        Instant now = clock.instant();
        return known.stream()
                .filter(Meeting::isPlanned)
                .filter(meeting -> meeting.startsAt().isAfter(now));
    }

    private boolean hasDay(Team team, LocalDate date) {
        return Optional.ofNullable(team.series())
                .filter(series -> series.next(date, calendarOf(team)).equals(date))
                .isPresent();
    }

    private static boolean standsFor(Meeting meeting, LocalDate date) {
        return meeting.firstPlannedFor().date().equals(date)
                || (meeting.isPlanned() && meeting.date().equals(date));
    }

    /** Named after team and day, so that two nodes planning at once plan one meeting. */
    private void plan(Team team, MeetingSeries series, LocalDate date) {
        MeetingId id = MeetingId.ofOccurrence(team.id(), date);
        Meeting meeting = new Meeting(id, team.id(), series.slotOn(date), MeetingState.PLANNED, null, null);
        meetings.put(meeting, duesOf(team, meeting));
    }

    SchoolCalendar calendarOf(Team team) {
        return schedules.calendarOf(team.workspace());
    }
}
