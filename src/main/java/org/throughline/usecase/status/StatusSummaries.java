package org.throughline.usecase.status;

import java.time.Clock;
import java.time.Instant;
import org.throughline.domain.status.StatusFacts;
import org.throughline.domain.status.StatusSummary;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Repositories;

/** Gathers what a team's status is made from. */
public final class StatusSummaries {
    private static final int MOST_SESSIONS = 60;

    private final Repositories kept;
    private final Clock clock;

    public StatusSummaries(Repositories kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    StatusSummary of(Team team) {
        Instant now = clock.instant();
        Instant since = StatusFacts.since(team, now).atStartOfDay(team.zone()).toInstant();
        return StatusSummary.of(new StatusFacts(
                team,
                kept.meetings().listBetween(team.id(), since, now),
                kept.meetings().findNext(team.id(), now).orElse(null),
                kept.sessions().listClosed(team.id(), MOST_SESSIONS),
                kept.actionSteps().listOfTeam(team.id()),
                kept.adjustments().findCurrent(team.id()).orElse(null),
                now));
    }
}
