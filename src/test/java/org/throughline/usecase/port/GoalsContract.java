package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.goal.Indicator;
import org.throughline.domain.goal.IndicatorId;
import org.throughline.domain.goal.IndicatorType;
import org.throughline.domain.team.Team;

/** What {@link Goals} promise. */
public interface GoalsContract extends StoreContract {

    @Test
    default void a_goal_comes_back_with_its_indicators_in_order() {
        Team team = team("sandbox/grade-4");
        var goal = new ImprovementGoal(
                GoalId.random(),
                team.id(),
                "70 % explain their thinking",
                LocalDate.of(2027, 3, 1),
                true,
                List.of(
                        indicator("Exit tickets", IndicatorType.OUTCOME),
                        indicator("Talk moves used", IndicatorType.IMPLEMENTATION)));
        kept().goals().put(goal);

        assertThat(kept().goals().find(goal.id())).contains(goal);
    }

    @Test
    default void a_goal_put_again_takes_the_place_of_the_old_and_indicators_may_go() {
        Team team = team("sandbox/grade-4");
        Indicator stays = indicator("Exit tickets", IndicatorType.OUTCOME);
        Indicator goes = indicator("Talk moves", IndicatorType.IMPLEMENTATION);
        Indicator comes = indicator("Attendance", IndicatorType.OUTCOME);
        var before =
                ImprovementGoal.working(team.id(), "Rough").withIndicator(goes).withIndicator(stays);
        kept().goals().put(before);

        var after = new ImprovementGoal(before.id(), team.id(), "Sharper", null, true, List.of(stays, comes));
        kept().goals().put(after);

        assertThat(kept().goals().find(before.id())).contains(after);
    }

    @Test
    default void a_goal_may_lose_its_last_indicator() {
        Team team = team("sandbox/grade-4");
        var before = ImprovementGoal.working(team.id(), "Rough").withIndicator(indicator("One", IndicatorType.OUTCOME));
        kept().goals().put(before);

        var after = new ImprovementGoal(before.id(), team.id(), "Rough", null, true, List.of());
        kept().goals().put(after);

        assertThat(kept().goals().find(before.id())).contains(after);
    }

    @Test
    default void active_goals_come_in_the_order_they_were_set() {
        Team team = team("sandbox/grade-4");
        var first = ImprovementGoal.working(team.id(), "First");
        var second = ImprovementGoal.working(team.id(), "Second");
        var third = ImprovementGoal.working(team.id(), "Third");
        List.of(first, second, third).forEach(kept().goals()::put);
        kept().goals().put(ImprovementGoal.working(team("sandbox/grade-5").id(), "Theirs"));

        kept().goals().put(new ImprovementGoal(second.id(), team.id(), "Second", null, false, List.of()));
        kept().goals().put(first);

        assertThat(kept().goals().listActive(team.id())).containsExactly(first, third);
    }

    private static Indicator indicator(String name, IndicatorType type) {
        return new Indicator(IndicatorId.random(), name, type);
    }
}
