package org.throughline.domain.goal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.TeamId;

/**
 * A measurable student result by a date; rough is fine for a working goal.
 *
 * @param by when it is to be reached, in the team's zone; null for a working goal
 */
public record ImprovementGoal(
        GoalId id, TeamId team, String statement, @Nullable LocalDate by, boolean active, List<Indicator> indicators) {

    /** A goal is watched through at most this many indicators (product.md, "What it refuses"). */
    public static final int MOST_INDICATORS = 6;

    /** A meeting looks at this many of them at most (protocols.md, step "focus"). */
    public static final int MOST_INDICATORS_TODAY = 3;

    public ImprovementGoal {
        indicators = List.copyOf(indicators);
        if (statement.isBlank()) {
            throw new IllegalArgumentException("a goal needs words");
        }
    }

    public static ImprovementGoal working(TeamId team, String statement) {
        return new ImprovementGoal(GoalId.random(), team, statement, null, true, List.of());
    }

    /** The goal with one more indicator. */
    public ImprovementGoal withIndicator(Indicator indicator) {
        if (indicators.size() >= MOST_INDICATORS) {
            throw new TooManyIndicators();
        }
        var more = new java.util.ArrayList<>(indicators);
        more.add(indicator);
        return new ImprovementGoal(id, team, statement, by, active, more);
    }
}
