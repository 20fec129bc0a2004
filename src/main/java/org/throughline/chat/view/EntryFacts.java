package org.throughline.chat.view;

import java.util.List;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/**
 * Everything the entries of one step are put into words from, and their forms are made of.
 *
 * @param goals the team's active goals
 */
public record EntryFacts(
        Session session, Team team, Protocol protocol, Step step, List<ImprovementGoal> goals, Names names) {

    public EntryFacts {
        goals = List.copyOf(goals);
    }
}
