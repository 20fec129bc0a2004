package org.throughline.domain.session;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepRule;
import org.throughline.domain.session.Missing.What;
import org.throughline.domain.team.Role;

/** Asks one session what the rules of one step still need. */
record RuleCheck(Gate gate, Step step, StepRule outer) implements CompletionRule.Cases<List<Missing>> {
    private static final FieldName KIND = new FieldName("kind");

    @Override
    public List<Missing> posted(CompletionRule.Posted rule) {
        int there = entries().size();
        return unless(there >= rule.count(), What.ENTRIES, rule.count() - there);
    }

    @Override
    public List<Missing> everyone(CompletionRule.Everyone rule) {
        if (run(StepRun::wentRound)) {
            return List.of();
        }
        int silent = gate.silent(step, outer.record()).size();
        boolean nobodyThere =
                gate.session().attendance().members().isEmpty() && entries().isEmpty();
        return unless(silent == 0 && !nobodyThere, What.VOICES, silent);
    }

    @Override
    public List<Missing> chosen(CompletionRule.Chosen rule) {
        int chosen = gate.chosen(record(), step);
        if (chosen > rule.most()) {
            return one(What.TOO_MANY_CHOSEN, rule.most(), List.of(), null);
        }
        return unless(chosen >= rule.least(), What.CHOICE, rule.least() - chosen);
    }

    @Override
    public List<Missing> kinds(CompletionRule.Kinds rule) {
        int present = Gate.values(entries(), KIND).size();
        return unless(present >= rule.count(), What.KINDS, rule.count() - present);
    }

    @Override
    public List<Missing> statused(CompletionRule.Statused rule) {
        int waiting = gate.commitments().notLookedAt(gate.session().id()).size();
        return unless(waiting == 0, What.FOLLOW_UP, waiting);
    }

    @Override
    public List<Missing> committed(CompletionRule.Committed rule) {
        return unless(gate.commitments().somethingIsLookedAtByTheNextMeeting(), What.COMMITMENT, 1);
    }

    @Override
    public List<Missing> confirmed(CompletionRule.Confirmed rule) {
        return run(run -> run.confirmed().contains(rule.role()))
                ? List.of()
                : one(What.CONFIRMATION, 1, List.of(), rule.role());
    }

    @Override
    public List<Missing> noNames(CompletionRule.NoNames rule) {
        return unless(run(StepRun::noNames), What.NO_NAMES, 1);
    }

    @Override
    public List<Missing> each(CompletionRule.Each rule) {
        long without = entries().stream()
                .filter(entry -> !entry.values().has(rule.field()))
                .count();
        return without == 0
                ? List.of()
                : one(What.FIELD, (int) without, List.of(rule.field().value()), null);
    }

    @Override
    public List<Missing> covers(CompletionRule.Covers rule) {
        Set<String> absent = new TreeSet<>(rule.values());
        absent.removeAll(Gate.values(entries(), rule.field()));
        return absent.isEmpty() ? List.of() : one(What.VALUES, absent.size(), List.copyOf(absent), null);
    }

    @Override
    public List<Missing> bound(CompletionRule.Bound rule) {
        long breaking =
                entries().stream().filter(entry -> !Gate.keepsTo(rule, entry)).count();
        var words = List.of(
                rule.field().value(), rule.comparison().sign(), rule.limit().toPlainString());
        return breaking == 0 ? List.of() : one(What.BOUND, (int) breaking, words, null);
    }

    @Override
    public List<Missing> in(CompletionRule.In rule) {
        return rule.rule().match(new RuleCheck(gate, step, new StepRule(rule.rule(), rule.record(), outer.hard())));
    }

    @Override
    public List<Missing> all(CompletionRule.All rule) {
        return rule.rules().stream().flatMap(each -> each.match(this).stream()).toList();
    }

    /** Names what the first way still needs, because one way is enough. */
    @Override
    public List<Missing> any(CompletionRule.Any rule) {
        List<List<Missing>> ways =
                rule.rules().stream().map(each -> each.match(this)).toList();
        return ways.stream().anyMatch(List::isEmpty) ? List.of() : ways.get(0);
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

    private boolean run(Predicate<StepRun> holds) {
        return gate.session().findRun(step.id()).filter(holds).isPresent();
    }

    private List<Missing> unless(boolean met, What what, int count) {
        return met ? List.of() : one(what, count, List.of(), null);
    }

    private List<Missing> one(What what, int count, List<String> detail, @Nullable Role role) {
        return List.of(new Missing(step.id(), what, outer.hard(), count, detail, outer.record(), role));
    }
}
