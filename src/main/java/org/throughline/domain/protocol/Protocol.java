package org.throughline.domain.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.domain.team.Role;

/** A fixed, versioned order of steps that a team walks in one session. */
public record Protocol(ProtocolRef ref, Localized title, Localized purpose, Set<Role> roles, List<Step> steps) {

    public Protocol {
        roles = Set.copyOf(roles);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a protocol needs a step");
        }
    }

    public Step step(StepId wanted) {
        return steps.get(indexOf(wanted));
    }

    /** The step's place, from 0. */
    public int indexOf(StepId wanted) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no step " + wanted + " in " + ref.id());
    }

    public Optional<Step> findStepAfter(StepId step) {
        int next = indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    public Optional<Step> findStepBefore(StepId step) {
        int before = indexOf(step) - 1;
        return before >= 0 ? Optional.of(steps.get(before)) : Optional.empty();
    }

    public RecordSpec record(RecordName wanted) {
        return steps.stream()
                .flatMap(step -> step.records().stream())
                .filter(record -> record.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no record " + wanted + " in " + ref.id()));
    }

    public Optional<Step> findStepKeeping(RecordKind kind) {
        return steps.stream().filter(step -> step.keeps(kind)).findFirst();
    }

    /** All time boxes together, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
