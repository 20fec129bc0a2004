package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.team.Role;

/**
 * Finds the record that each word of a rule looks at, and reports words that fit none or can never be met. Where the file
 * names no record, it is the only one of the step that fits.
 */
final class RuleBinder implements CompletionRule.Cases<CompletionRule> {

    private final Scope scope;
    private final List<RecordSpec> ofStep;
    private final Place place;
    private final Problems problems;
    private BoundRanges ranges = new BoundRanges();
    private @Nullable RecordSpec named;
    private @Nullable RecordName main;

    RuleBinder(Scope scope, List<RecordSpec> ofStep, Place place, Problems problems) {
        this.scope = scope;
        this.ofStep = ofStep;
        this.place = place;
        this.problems = problems;
    }

    /** The rule with {@code In} only around words that look at another record than {@link #findMain}. */
    CompletionRule bind(CompletionRule rule, @Nullable RecordSpec given) {
        named = given;
        main = given == null ? null : scope.home(given).name();
        return rule.match(this);
    }

    /** The record that most of the rule looks at. */
    Optional<RecordName> findMain() {
        return Optional.ofNullable(main);
    }

    @Override
    public CompletionRule posted(CompletionRule.Posted rule) {
        Optional<RecordSpec> record = target(rule, other -> other.kind() != RecordKind.FOLLOW_UP, "that people add to");
        record.ifPresent(found -> checkMost(rule, found, rule.count()));
        return record.map(found -> about(found, rule)).orElse(rule);
    }

    @Override
    public CompletionRule everyone(CompletionRule.Everyone rule) {
        return named == null ? rule : about(named, rule);
    }

    @Override
    public CompletionRule chosen(CompletionRule.Chosen rule) {
        Optional<RecordSpec> record =
                target(rule, other -> RuleTargets.CHOOSABLE.contains(other.kind()), "whose entries can be chosen");
        record.ifPresent(found -> checkMost(rule, found, rule.least()));
        return record.map(found -> about(found, rule)).orElse(rule);
    }

    @Override
    public CompletionRule kinds(CompletionRule.Kinds rule) {
        Optional<RecordSpec> record = ofKind(rule, RecordKind.EVIDENCE);
        record.ifPresent(evidence -> checkKinds(rule, evidence));
        return record.map(found -> about(found, rule)).orElse(rule);
    }

    @Override
    public CompletionRule statused(CompletionRule.Statused rule) {
        return ofKind(rule, RecordKind.FOLLOW_UP)
                .map(found -> about(found, rule))
                .orElse(rule);
    }

    @Override
    public CompletionRule committed(CompletionRule.Committed rule) {
        return ofKind(rule, RecordKind.ACTION_STEP)
                .map(found -> about(found, rule))
                .orElse(rule);
    }

    @Override
    public CompletionRule confirmed(CompletionRule.Confirmed rule) {
        if (rule.role() == Role.ALL) {
            never(rule, "everyone where each person has a part");
        } else if (!scope.knows(rule.role())) {
            never(rule, "one of the roles of this protocol: " + scope.roleWords());
        }
        return rule;
    }

    @Override
    public CompletionRule noNames(CompletionRule.NoNames rule) {
        return rule;
    }

    @Override
    public CompletionRule each(CompletionRule.Each rule) {
        return withField(rule, rule.field()).map(found -> about(found, rule)).orElse(rule);
    }

    @Override
    public CompletionRule covers(CompletionRule.Covers rule) {
        Optional<RecordSpec> record = withField(rule, rule.field());
        record.flatMap(found -> RuleTargets.field(scope, found, rule.field()))
                .flatMap(field -> RuleTargets.whyNeverCovers(field, rule.values()))
                .ifPresent(expected -> never(rule, expected));
        return record.map(found -> about(found, rule)).orElse(rule);
    }

    @Override
    public CompletionRule bound(CompletionRule.Bound rule) {
        Optional<RecordSpec> record = withField(rule, rule.field());
        Optional<FieldSpec> field = record.flatMap(found -> RuleTargets.field(scope, found, rule.field()));
        field.flatMap(found -> ranges.whyNever(scope.home(record.orElseThrow()).name(), found, rule))
                .ifPresent(expected -> never(rule, expected));
        return record.map(found -> about(found, rule)).orElse(rule);
    }

    @Override
    public CompletionRule in(CompletionRule.In rule) {
        Optional<RecordSpec> record = scope.find(rule.record());
        if (record.isEmpty()) {
            problem(scope.whyNot(rule.record().value()), scope.recordWords());
            return rule;
        }
        RecordSpec before = named;
        named = record.get();
        CompletionRule inner = rule.rule().match(this);
        named = before;
        return inner;
    }

    @Override
    public CompletionRule all(CompletionRule.All rule) {
        return new CompletionRule.All(
                rule.rules().stream().map(part -> part.match(this)).toList());
    }

    @Override
    public CompletionRule any(CompletionRule.Any rule) {
        BoundRanges outside = ranges;
        List<CompletionRule> alternatives = new ArrayList<>();
        for (CompletionRule alternative : rule.rules()) {
            ranges = outside.copy();
            alternatives.add(alternative.match(this));
        }
        ranges = outside;
        return new CompletionRule.Any(alternatives);
    }

    private Optional<RecordSpec> ofKind(CompletionRule rule, RecordKind kind) {
        return target(rule, record -> record.kind() == kind, "of kind " + kind.code());
    }

    private Optional<RecordSpec> withField(CompletionRule rule, FieldName field) {
        return target(
                rule,
                record -> RuleTargets.field(scope, record, field).isPresent(),
                "with a field \"%s\"".formatted(field));
    }

    private Optional<RecordSpec> target(CompletionRule rule, Predicate<RecordSpec> suits, String which) {
        if (named != null && suits.test(named)) {
            return Optional.of(named);
        }
        List<RecordSpec> candidates = ofStep.stream().filter(suits).toList();
        if (candidates.size() == 1 && (named == null || RuleTargets.isPlainWord(rule))) {
            return Optional.of(candidates.get(0));
        }
        if (candidates.size() > 1 && named == null) {
            String names =
                    candidates.stream().map(record -> record.name().value()).collect(Collectors.joining(" or "));
            problem("\"%s\" could look at %s".formatted(RuleWords.of(rule), names), "record: with one of them");
        } else {
            String where = named == null ? "in this step" : "but \"%s\" is none".formatted(named.name());
            problem(
                    "\"%s\" needs a record %s, %s".formatted(RuleWords.of(rule), which, where),
                    "record: with such a one");
        }
        return Optional.empty();
    }

    private CompletionRule about(RecordSpec record, CompletionRule rule) {
        RecordName home = scope.home(record).name();
        if (main == null) {
            main = home;
        }
        return home.equals(main) ? rule : new CompletionRule.In(home, rule);
    }

    private void checkMost(CompletionRule rule, RecordSpec record, int wanted) {
        Integer most = scope.home(record).most();
        if (most != null && wanted > most) {
            never(rule, "at most %d, because \"%s\" takes no more entries".formatted(most, record.name()));
        }
    }

    private void checkKinds(CompletionRule.Kinds rule, RecordSpec evidence) {
        int kinds = RuleTargets.evidenceKinds(evidence);
        if (rule.count() > kinds) {
            never(rule, "at most %d, the kinds of evidence there are".formatted(kinds));
        }
    }

    private void never(CompletionRule rule, String expected) {
        problem("\"%s\" can never be met".formatted(RuleWords.of(rule)), expected);
    }

    private void problem(String wrong, String expected) {
        problems.add(place, wrong, expected);
    }
}
