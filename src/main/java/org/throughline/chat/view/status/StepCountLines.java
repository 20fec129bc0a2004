package org.throughline.chat.view.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Texts;
import org.throughline.domain.action.FollowThrough;
import org.throughline.domain.status.StepCounts;

/** Step counts in two lines: whether the team looked again, and what it saw. */
record StepCountLines(Texts texts) {

    /** Says why there are none where counts would point at a person. */
    List<Element> of(@Nullable StepCounts counts) {
        if (counts == null) {
            return List.of(new Element.Text(texts.get("status.steps.few", StepCounts.FEWEST_OWNERS)));
        }
        if (counts.followThrough().due() == 0) {
            return List.of(new Element.Text(texts.get("status.steps.none-due")));
        }
        return counts.effects().isEmpty()
                ? List.of(new Element.Text(looked(counts)))
                : List.of(new Element.Text(looked(counts)), new Element.Text(effects(counts)));
    }

    private String looked(StepCounts counts) {
        FollowThrough numbers = counts.followThrough();
        var parts = new ArrayList<String>();
        parts.add(texts.get("status.steps.looked", numbers.lookedAt(), numbers.due()));
        addIfAny(parts, "status.steps.late", numbers.late());
        addIfAny(parts, "status.steps.not-heard", numbers.notHeard());
        addIfAny(parts, "status.steps.waiting", numbers.waiting());
        String statuses = counts.statuses().entrySet().stream()
                .map(status -> texts.get("status.steps." + status.getKey().code(), status.getValue()))
                .collect(Collectors.joining(", "));
        if (!statuses.isEmpty()) {
            parts.add(statuses);
        }
        return String.join("; ", parts);
    }

    /** An effect may be told with a comma of its own. */
    private String effects(StepCounts counts) {
        String effects = counts.effects().entrySet().stream()
                .map(effect -> texts.get("status.effect." + effect.getKey().code(), effect.getValue()))
                .collect(Collectors.joining("; "));
        return texts.get("status.effects", effects);
    }

    private void addIfAny(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }
}
