package org.throughline.usecase.meeting;

import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.TeamId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.PlannedCalendars;
import org.throughline.usecase.port.Teams;
import org.throughline.usecase.port.Transactions;

/** Plans anew what was planned with another school calendar or other hours than those that hold now. */
public final class CalendarChanges {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarChanges.class);

    private final Teams teams;
    private final PlannedCalendars planned;
    private final Schedules schedules;
    private final Planner planner;
    private final Transactions transactions;

    public CalendarChanges(
            Teams teams, PlannedCalendars planned, Schedules schedules, Planner planner, Transactions transactions) {
        this.teams = teams;
        this.planned = planned;
        this.schedules = schedules;
        this.planner = planner;
        this.transactions = transactions;
    }

    /**
     * Looks at every workspace that is {@code served}: of the others nobody knows in which zone people are. A team that
     * somebody changes at the same moment leaves its workspace to the next look.
     */
    public void apply(Predicate<WorkspaceId> served) {
        teams.listWorkspaces().stream().filter(served).forEach(this::apply);
    }

    private void apply(WorkspaceId workspace) {
        String mark = schedules.markOf(workspace);
        if (planned.findMark(workspace).filter(mark::equals).isPresent()) {
            return;
        }
        List<TeamId> all = teams.listIn(workspace).stream().map(Team::id).toList();
        try {
            all.forEach(team -> transactions.run(() -> teams.find(team).ifPresent(planner::replan)));
            transactions.run(() -> planned.put(workspace, mark));
            LOG.info("planned {} teams of {} by the calendar and hours of now", all.size(), workspace);
        } catch (StaleStateException race) {
            LOG.warn("the calendar of {} is looked at again later: {}", workspace, race.getMessage());
        }
    }
}
