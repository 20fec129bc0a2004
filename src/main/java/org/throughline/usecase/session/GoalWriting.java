package org.throughline.usecase.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.session.RecordForm;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.goal.Indicator;
import org.throughline.domain.goal.IndicatorId;
import org.throughline.domain.goal.IndicatorType;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Goals;

/** Keeps a goal or an indicator that a form puts into words for the first time. */
public final class GoalWriting {
    private final Goals goals;

    public GoalWriting(Goals goals) {
        this.goals = goals;
    }

    /** What was typed, with the ids of a new goal and indicator where their words stood; no goal's where none is meant. */
    FormValues keep(FormValues typed, TeamId team) {
        var values = new HashMap<>(typed.byField());
        Optional<ImprovementGoal> chosen = goal(typed, team);
        if (chosen.isEmpty()) {
            values.remove(BuiltInFields.GOAL.value());
            return new FormValues(values);
        }
        ImprovementGoal goal = chosen.get();
        var ids = new ArrayList<>(typed.list(BuiltInFields.INDICATORS.value()));
        for (String name : typed.lines(RecordForm.NEW_INDICATOR)) {
            var indicator = new Indicator(new IndicatorId(java.util.UUID.randomUUID()), name, IndicatorType.OUTCOME);
            goal = goal.withIndicator(indicator);
            ids.add(indicator.id().toString());
        }
        if (!goals.listActive(team).contains(goal)) {
            goals.put(goal);
        }
        values.put(BuiltInFields.GOAL.value(), List.of(goal.id().toString()));
        if (!ids.isEmpty()) {
            values.put(BuiltInFields.INDICATORS.value(), ids);
        }
        return new FormValues(values);
    }

    private Optional<ImprovementGoal> goal(FormValues typed, TeamId team) {
        String words = typed.text(RecordForm.NEW_GOAL);
        if (!words.isEmpty()) {
            return Optional.of(ImprovementGoal.working(team, words));
        }
        return goals.listActive(team).stream()
                .filter(goal -> goal.id().equals(idOrNull(typed.text(BuiltInFields.GOAL.value()))))
                .findFirst();
    }

    private static @org.jspecify.annotations.Nullable GoalId idOrNull(String text) {
        try {
            return GoalId.parse(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
