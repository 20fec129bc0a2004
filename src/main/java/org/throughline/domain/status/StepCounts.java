package org.throughline.domain.status;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowThrough;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.team.PersonId;

/** How a team's steps go, as counts that point at nobody (domain.md, invariant 9). */
public record StepCounts(
        FollowThrough followThrough, Map<FollowUpStatus, Integer> statuses, Map<Effect, Integer> effects) {

    /** Fewer owners than this, and a count would speak of a person. */
    public static final int FEWEST_OWNERS = 3;

    public StepCounts {
        statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
        effects = Collections.unmodifiableMap(new EnumMap<>(effects));
    }

    /** The counts; empty when fewer than three people own steps, or own the steps that are counted. */
    static Optional<StepCounts> find(List<ActionStep> steps, LocalDate since, LocalDate today) {
        List<ActionStep> counted = steps.stream()
                .filter(step -> FollowThrough.isWaiting(step, today) || looks(step, since) > 0)
                .toList();
        Stream<ActionStep> owned = steps.stream().filter(step -> step.isLive() || looks(step, since) > 0);
        boolean few = owners(owned) < FEWEST_OWNERS;
        boolean fewCounted = !counted.isEmpty() && owners(counted.stream()) < FEWEST_OWNERS;
        return few || fewCounted ? Optional.empty() : Optional.of(of(counted, since, today));
    }

    private static StepCounts of(List<ActionStep> steps, LocalDate since, LocalDate today) {
        var statuses = new EnumMap<FollowUpStatus, Integer>(FollowUpStatus.class);
        var effects = new EnumMap<Effect, Integer>(Effect.class);
        FollowThrough.looks(steps, since).filter(FollowUp::isHeard).forEach(look -> {
            statuses.merge(look.status(), 1, Integer::sum);
            Optional.ofNullable(look.effect()).ifPresent(effect -> effects.merge(effect, 1, Integer::sum));
        });
        return new StepCounts(FollowThrough.of(steps, since, today), statuses, effects);
    }

    private static long looks(ActionStep step, LocalDate since) {
        return FollowThrough.looks(List.of(step), since).count();
    }

    private static int owners(Stream<ActionStep> steps) {
        return (int)
                steps.map(ActionStep::owner).map(PersonId::value).distinct().count();
    }
}
