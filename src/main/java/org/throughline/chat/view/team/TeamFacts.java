package org.throughline.chat.view.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.Team;

/**
 * What cards about a team draw from.
 *
 * @param readers who reads the summaries
 * @param leadersHere leaders in the team's room who are not on the team
 * @param next the next planned meeting; null when none is known
 * @param leftBehind live steps whose owner is not on the team any more
 */
public record TeamFacts(
        Team team,
        List<Leader> readers,
        List<Leader> leadersHere,
        @Nullable Meeting next,
        List<ActionStep> leftBehind) {

    public TeamFacts {
        readers = List.copyOf(readers);
        leadersHere = List.copyOf(leadersHere);
        leftBehind = List.copyOf(leftBehind);
    }
}
