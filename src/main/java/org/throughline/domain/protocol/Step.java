package org.throughline.domain.protocol;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.team.Role;

/**
 * One timed part of a protocol.
 *
 * @param minutes the time box, in minutes
 * @param silent who contributed is not shown by name, and entries are shown only after Reveal
 */
public record Step(
        StepId id,
        Localized title,
        int minutes,
        Role lead,
        boolean silent,
        List<Localized> questions,
        List<RecordSpec> records,
        List<StepRule> rules) {

    public Step {
        questions = List.copyOf(questions);
        records = List.copyOf(records);
        rules = List.copyOf(rules);
        if (minutes < 1) {
            throw new IllegalArgumentException("step " + id + " needs at least one minute");
        }
    }

    /** Blocks closing until its hard rules are met. */
    public boolean isHard() {
        return rules.stream().anyMatch(StepRule::hard);
    }

    public Optional<RecordSpec> findRecord(RecordKind kind) {
        return records.stream().filter(record -> record.kind() == kind).findFirst();
    }

    public boolean keeps(RecordKind kind) {
        return findRecord(kind).isPresent();
    }
}
