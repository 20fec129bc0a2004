package org.throughline.usecase.port;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.team.TeamId;

/** Keeps improvement goals with their indicators. */
public interface Goals {

    Optional<ImprovementGoal> find(GoalId id);

    /** The active goals of a team, in the order they were set. */
    List<ImprovementGoal> listActive(TeamId team);

    /** Keeps the goal and its indicators, in place of one with the same id. */
    void put(ImprovementGoal goal);
}
