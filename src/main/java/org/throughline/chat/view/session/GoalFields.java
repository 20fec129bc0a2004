package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.domain.goal.ImprovementGoal;

/** The fields that choose a goal and its indicators, or put a new one into words. */
final class GoalFields {
    private static final int LINE = 300;

    private GoalFields() {}

    static Stream<Field> goals(EntryFacts facts, Field.Base base, Texts texts) {
        var fields = new ArrayList<Field>();
        if (!facts.goals().isEmpty()) {
            fields.add(new Field.OneOf(
                    base.optional().withValues(base.values().isEmpty() ? List.of(proposed(facts)) : base.values()),
                    facts.goals().stream()
                            .map(goal -> new Field.Choice(goal.id().toString(), goal.statement()))
                            .toList()));
        }
        fields.add(new Field.Text(
                new Field.Base(
                        RecordForm.NEW_GOAL,
                        texts.get("session.goal.new"),
                        texts.get("session.goal.rough"),
                        facts.goals().isEmpty(),
                        List.of()),
                false,
                LINE));
        return fields.stream();
    }

    /** The goal the meeting was opened with, or else the team's first. */
    private static String proposed(EntryFacts facts) {
        return facts.goals().stream()
                .map(ImprovementGoal::id)
                .filter(goal -> goal.equals(facts.session().opening().goal()))
                .findFirst()
                .orElseGet(() -> facts.goals().get(0).id())
                .toString();
    }

    static Stream<Field> indicators(EntryFacts facts, Field.Base base, Texts texts) {
        var fields = new ArrayList<Field>();
        List<Field.Choice> known = indicatorChoices(facts);
        if (!known.isEmpty()) {
            fields.add(new Field.AnyOf(base.optional(), known));
        }
        fields.add(new Field.Text(
                new Field.Base(RecordForm.NEW_INDICATOR, texts.get("session.indicator.new"), "", false, List.of()),
                false,
                LINE));
        return fields.stream();
    }

    static List<Field.Choice> indicatorChoices(EntryFacts facts) {
        return facts.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(indicator -> new Field.Choice(indicator.id().toString(), indicator.name()))
                .toList();
    }
}
