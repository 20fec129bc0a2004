package org.throughline.domain.protocol;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.domain.team.Role;

/**
 * A fixed, versioned order of steps that a team walks in one session.
 *
 * @param outcome what a session means to leave with, proposed when it opens; without a date
 * @param link what a session is linked to when it opens
 * @param roles who a session names, in the order of the file
 */
public record Protocol(
        ProtocolRef ref,
        Localized title,
        Localized purpose,
        Localized outcome,
        OpeningLink link,
        Set<Role> roles,
        List<Step> steps) {

    public Protocol {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a protocol needs a step");
        }
    }

    public Protocol withRef(ProtocolRef other) {
        return new Protocol(other, title, purpose, outcome, link, roles, steps);
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
        return records()
                .filter(record -> record.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no record " + wanted + " in " + ref.id()));
    }

    /** The record whose entries these are: the extended one where this record extends another, else itself. */
    public RecordSpec home(RecordName wanted) {
        RecordSpec record = record(wanted);
        return record.extendsRecord() == null ? record : record(record.extendsRecord());
    }

    /** All fields an entry can have: those of its own record, then those that later records add to it. */
    public List<FieldSpec> fieldsOf(RecordName wanted) {
        RecordSpec home = home(wanted);
        Stream<RecordSpec> added = records().filter(record -> home.name().equals(record.extendsRecord()));
        return Stream.concat(Stream.of(home), added)
                .flatMap(record -> record.fields().stream())
                .toList();
    }

    public Optional<Step> findStepKeeping(RecordKind kind) {
        return steps.stream().filter(step -> step.keeps(kind)).findFirst();
    }

    /** All time boxes together, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /**
     * The step's share of a time block, in whole minutes and at least one; all shares together are the block, unless it
     * has fewer minutes than there are steps.
     */
    public Duration shareOf(StepId wanted, Duration block) {
        int last = indexOf(wanted);
        long planned = 0;
        long before = 0;
        long until = 0;
        for (int i = 0; i <= last; i++) {
            planned += steps.get(i).minutes();
            int leftForOthers = steps.size() - i - 1;
            long scaled = Math.round((double) planned * block.toMinutes() / minutes());
            before = until;
            until = Math.max(before + 1, Math.min(scaled, block.toMinutes() - leftForOthers));
        }
        return Duration.ofMinutes(until - before);
    }

    private Stream<RecordSpec> records() {
        return steps.stream().flatMap(step -> step.records().stream());
    }
}
