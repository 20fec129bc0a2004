package org.throughline.testing;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Goals;

/** Improvement goals in memory. */
public final class FakeGoals implements Goals {
    private final FakeTable<GoalId, ImprovementGoal> rows;

    public FakeGoals(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<ImprovementGoal> find(GoalId id) {
        return rows.find(id);
    }

    @Override
    public List<ImprovementGoal> listActive(TeamId team) {
        return rows.list(goal -> goal.active() && goal.team().equals(team));
    }

    @Override
    public void put(ImprovementGoal goal) {
        rows.put(goal.id(), goal);
    }
}
