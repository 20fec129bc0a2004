package org.throughline.domain.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;

/**
 * What a gate needs to know about the team's action steps.
 *
 * @param due steps to look at in this session: review date today or earlier, in the team's zone
 * @param open every step of the team that is open or offered now
 * @param nextMeeting the day the team meets next, in the team's zone; null when unknown
 * @param hasAdjustment the team has a change under way that this session could carry on with
 */
public record Commitments(
        List<ActionStep> due,
        List<ActionStep> open,
        @Nullable LocalDate nextMeeting,
        boolean hasAdjustment) {

    public static final Commitments NONE = new Commitments(List.of(), List.of(), null, false);

    public Commitments {
        due = List.copyOf(due);
        open = List.copyOf(open);
    }

    /** The due steps that this session has not looked at yet. */
    public List<ActionStep> notLookedAt(SessionId session) {
        return due.stream()
                .filter(step -> step.findFollowUpIn(session).isEmpty())
                .toList();
    }

    /** As it will be once these steps, changed or new, are kept. */
    public Commitments after(List<ActionStep> kept) {
        Map<ActionStepId, ActionStep> byId =
                kept.stream().collect(Collectors.toMap(ActionStep::id, Function.identity(), (first, last) -> last));
        Stream<ActionStep> changed = open.stream().map(step -> byId.getOrDefault(step.id(), step));
        Stream<ActionStep> added = byId.values().stream()
                .filter(step -> open.stream().noneMatch(old -> old.id().equals(step.id())));
        return new Commitments(
                due.stream().map(step -> byId.getOrDefault(step.id(), step)).toList(),
                Stream.concat(changed, added).toList(),
                nextMeeting,
                hasAdjustment);
    }

    boolean somethingIsLookedAtByTheNextMeeting() {
        return open.stream()
                .anyMatch(step -> nextMeeting == null || !step.reviewDate().isAfter(nextMeeting));
    }
}
