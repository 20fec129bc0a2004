package org.throughline.domain.session;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepRule;
import org.throughline.domain.session.Missing.What;
import org.throughline.domain.team.Role;

/** One simple completion rule of one step, asked of one session. */
record RuleCheck(Gate gate, Step step, StepRule outer) {
    private static final FieldName KIND = new FieldName("kind");

    List<Missing> missing(CompletionRule rule) {
        if (rule instanceof CompletionRule.Posted posted) {
            return unless(entries().size() >= posted.count(), What.ENTRIES, posted.count() - entries().size());
        }
        if (rule instanceof CompletionRule.Everyone) {
            return everyone();
        }
        if (rule instanceof CompletionRule.Chosen chosen) {
            return chosen(chosen);
        }
        if (rule instanceof CompletionRule.Kinds kinds) {
            int present = Gate.values(entries(), KIND).size();
            return unless(present >= kinds.count(), What.KINDS, kinds.count() - present);
        }
        return missingOfPeople(rule);
    }

    private List<Missing> missingOfPeople(CompletionRule rule) {
        if (rule instanceof CompletionRule.Statused) {
            int waiting = gate.commitments().notLookedAt(gate.session().id()).size();
            return unless(waiting == 0, What.FOLLOW_UP, waiting);
        }
        if (rule instanceof CompletionRule.Committed) {
            return unless(gate.commitments().somethingIsLookedAtByTheNextMeeting(), What.COMMITMENT, 1);
        }
        if (rule instanceof CompletionRule.Confirmed confirmed) {
            return unless(run(run -> run.confirmed().contains(confirmed.role())), What.CONFIRMATION, confirmed.role());
        }
        if (rule instanceof CompletionRule.NoNames) {
            return unless(run(StepRun::noNames), What.NO_NAMES, 1);
        }
        return missingInFields(rule);
    }

    private List<Missing> missingInFields(CompletionRule rule) {
        if (rule instanceof CompletionRule.Each each) {
            long without = entries().stream()
                    .filter(entry -> !entry.values().has(each.field()))
                    .count();
            return without == 0 ? List.of() : one(What.FIELD, (int) without, List.of(each.field().value()), null);
        }
        if (rule instanceof CompletionRule.Covers covers) {
            Set<String> absent = new TreeSet<>(covers.values());
            absent.removeAll(Gate.values(entries(), covers.field()));
            return absent.isEmpty() ? List.of() : one(What.VALUES, absent.size(), List.copyOf(absent), null);
        }
        if (rule instanceof CompletionRule.Bound bound) {
            long breaking = entries().stream()
                    .filter(entry -> !Gate.keepsTo(bound, entry))
                    .count();
            var words = List.of(bound.field().value(), bound.comparison().sign(), bound.limit().toPlainString());
            return breaking == 0 ? List.of() : one(What.BOUND, (int) breaking, words, null);
        }
        throw new IllegalStateException("nobody checks " + rule);
    }

    private List<Missing> everyone() {
        if (run(StepRun::wentRound)) {
            return List.of();
        }
        int silent = gate.silent(step, outer.record()).size();
        boolean nobodyThere = gate.session().attendance().members().isEmpty() && entries().isEmpty();
        return unless(silent == 0 && !nobodyThere, What.VOICES, silent);
    }

    private List<Missing> chosen(CompletionRule.Chosen rule) {
        int chosen = gate.chosen(record(), step);
        if (chosen > rule.most()) {
            return one(What.TOO_MANY_CHOSEN, rule.most(), List.of(), null);
        }
        return unless(chosen >= rule.least(), What.CHOICE, rule.least() - chosen);
    }

    private RecordName record() {
        RecordName record = outer.record();
        if (record == null) {
            throw new IllegalStateException("a rule of step " + step.id() + " names no record");
        }
        return record;
    }

    private List<Entry> entries() {
        return gate.entries(outer.record(), step);
    }

    private boolean run(java.util.function.Predicate<StepRun> holds) {
        return gate.session().findRun(step.id()).filter(holds).isPresent();
    }

    private List<Missing> unless(boolean met, What what, int count) {
        return met ? List.of() : one(what, count, List.of(), null);
    }

    private List<Missing> unless(boolean met, What what, Role role) {
        return met ? List.of() : one(what, 1, List.of(), role);
    }

    private List<Missing> one(What what, int count, List<String> detail, @Nullable Role role) {
        return List.of(new Missing(step.id(), what, outer.hard(), count, detail, outer.record(), role));
    }
}
