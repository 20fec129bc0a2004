package org.throughline.usecase.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.nudge.NudgePlanner;
import org.throughline.usecase.port.ActionSteps;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Meetings;

/** Keeps a team's meetings planned ahead, with what is due about each and who is asked before it. */
public final class Planner {
    private static final Duration LOOK_BACK = Duration.ofDays(35);
    private static final Duration LOOK_AHEAD = Duration.ofDays(500);
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(1);

    private final Meetings meetings;
    private final ActionSteps steps;
    private final SeriesPlan series;
    private final NudgePlanner nudges;
    private final Clock clock;

    public Planner(Meetings meetings, ActionSteps steps, SeriesPlan series, NudgePlanner nudges, Clock clock) {
        this.meetings = meetings;
        this.steps = steps;
        this.series = series;
        this.nudges = nudges;
        this.clock = clock;
    }

    /** Brings meetings and questions up to date; to be called after any change of action steps, members or series. */
    public void replan(Team team) {
        replan(team, null);
    }

    /** As {@link #replan(Team)}, after a change that {@code by} made. */
    public void replan(Team team, @Nullable PersonId by) {
        replan(team, series.listGivenUp(team, listKnown(team)), by);
    }

    /**
     * As {@link #replan(Team)}, after the team said anew when it meets: single and moved meetings on days of its series
     * take the series' time, and those {@code beside} it make way.
     */
    public void followSeries(Team team, boolean beside, PersonId by) {
        series.takeTimes(team, listKnown(team));
        if (beside) {
            replan(team, series.listBeside(team, listKnown(team)), by);
        } else {
            replan(team, by);
        }
    }

    private void replan(Team team, List<Meeting> givenUp, @Nullable PersonId by) {
        givenUp.forEach(gone -> meetings.remove(gone.id()));
        series.planAhead(team, listKnown(team));
        givenUp.forEach(gone -> findNext(team).ifPresent(next -> moveReviews(team, gone.date(), next.date(), by)));
        nudges.replan(team, clock.instant());
    }

    /** The team's first planned meeting that has not begun. */
    public Optional<Meeting> findNext(Team team) {
        return meetings.findNext(team.id(), clock.instant());
    }

    /** The days on which the team cannot meet. */
    public SchoolCalendar calendarOf(Team team) {
        return series.calendarOf(team);
    }

    /** The planned meeting that a session started now belongs to: from an hour before it to an hour after its end. */
    public Optional<Meeting> findHeldNow(Team team) {
        Instant now = clock.instant();
        return meetings
                .listBetween(
                        team.id(),
                        now.minus(Duration.ofDays(1)),
                        now.plus(EARLY).plusNanos(1))
                .stream()
                .filter(Meeting::isPlanned)
                .filter(meeting -> now.isBefore(meeting.endsAt().plus(LATE)))
                .min(Comparator.comparing(
                        meeting -> Duration.between(meeting.startsAt(), now).abs()));
    }

    /**
     * Plans one meeting beside the series, on the team's wall clock; one already planned for that day takes its time.
     * {@link org.throughline.domain.calendar.MeetingMovedIntoPast} when that has gone by.
     */
    public Meeting planOneOff(Team team, LocalDate date, LocalTime time) {
        Instant now = clock.instant();
        MeetingSlot slot = new MeetingSlot(date, time, team.zone(), Duration.ofMinutes(team.minutes()));
        Meeting meeting = listKnown(team).stream()
                .filter(known -> known.isPlanned() && known.date().equals(date))
                .findFirst()
                .orElseGet(() -> Meeting.planned(team.id(), slot))
                .move(date, time, now);
        meetings.put(meeting, series.duesOf(team, meeting));
        replan(team);
        return meeting;
    }

    /**
     * Keeps a meeting that moved or that the team gave up: the review dates that fell on it before go to
     * {@code meeting}'s day, or to the next one when it is not planned any more.
     */
    void keepChanged(Team team, Meeting before, Meeting meeting, PersonId by) {
        meetings.put(meeting, meeting.isPlanned() ? series.duesOf(team, meeting) : MeetingDues.NONE);
        series.planAhead(team, listKnown(team));
        findLookedAtInstead(team, meeting).ifPresent(day -> moveReviews(team, before.date(), day, by));
        replan(team, by);
    }

    private Optional<LocalDate> findLookedAtInstead(Team team, Meeting meeting) {
        return (meeting.isPlanned() ? Optional.of(meeting) : findNext(team)).map(Meeting::date);
    }

    private void moveReviews(Team team, LocalDate from, LocalDate to, @Nullable PersonId by) {
        Instant now = clock.instant();
        for (ActionStep step : steps.listLive(team.id())) {
            if (step.reviewDate().equals(from) && !from.equals(to)) {
                steps.save(step.lookAgainOn(to, by, now));
            }
        }
    }

    private List<Meeting> listKnown(Team team) {
        Instant now = clock.instant();
        return meetings.listBetween(team.id(), now.minus(LOOK_BACK), now.plus(LOOK_AHEAD));
    }
}
