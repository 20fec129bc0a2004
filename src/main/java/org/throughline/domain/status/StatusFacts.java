package org.throughline.domain.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/**
 * What a status summary is made from.
 *
 * @param meetings every meeting of the team that began since {@link #since}, whatever became of it, by start
 * @param next the next planned meeting; null when none is
 * @param closed the team's closed sessions, latest first
 * @param steps every action step of the team
 * @param change the change the team agreed last; null when none
 */
public record StatusFacts(
        Team team,
        List<Meeting> meetings,
        @Nullable Meeting next,
        List<Session> closed,
        List<ActionStep> steps,
        @Nullable Adjustment change,
        Instant now) {

    /** Counts reach back this many weeks: about a term. */
    private static final int WEEKS = 12;

    public StatusFacts {
        meetings = List.copyOf(meetings);
        closed = List.copyOf(closed);
        steps = List.copyOf(steps);
    }

    /** Today in the team's zone. */
    public LocalDate today() {
        return dayOf(now);
    }

    /** The first day that is counted, in the team's zone. */
    public LocalDate since() {
        return since(team, now);
    }

    public static LocalDate since(Team team, Instant now) {
        return now.atZone(team.zone()).toLocalDate().minusWeeks(WEEKS);
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(team.zone()).toLocalDate();
    }
}
