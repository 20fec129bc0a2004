package org.throughline.adapter.protocolfile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.StepRule;
import org.throughline.domain.team.Role;

/** Reads one completion rule of a step. */
final class RuleReader {

    private static final List<String> KEYS = List.of("rule", "record", "hard");

    private final Scope scope;
    private final Problems problems;
    private final Role lead;
    private final List<RecordSpec> ofStep;

    RuleReader(Scope scope, Problems problems, Role lead, List<RecordSpec> ofStep) {
        this.scope = scope;
        this.problems = problems;
        this.lead = lead;
        this.ofStep = ofStep;
    }

    /** Empty only after a problem was reported. */
    Optional<StepRule> read(YamlValue value) {
        if (!(value instanceof Mapping mapping)) {
            problems.add(
                    value.place(), "the rule is " + value.described(), "{rule: …, record: …, hard: true or false}");
            return Optional.empty();
        }
        Keys keys = Keys.of(mapping, problems, KEYS);
        RecordSpec given = given(keys);
        Optional<CompletionRule> parsed = parse(keys);
        RuleBinder binder = new RuleBinder(scope, ofStep, keys.placeOf("rule"), problems);
        boolean hard = keys.flag("hard");
        return parsed.map(rule -> binder.bind(rule, given))
                .map(rule -> new StepRule(rule, binder.findMain().orElse(null), hard));
    }

    private @Nullable RecordSpec given(Keys keys) {
        Optional<RecordName> name = keys.find("record", RecordName::new, "the name of a record");
        Optional<RecordSpec> record = name.flatMap(scope::find);
        if (name.isPresent() && record.isEmpty()) {
            keys.problem("record", scope.whyNot(name.get().value()), scope.recordWords());
        }
        return record.orElse(null);
    }

    private Optional<CompletionRule> parse(Keys keys) {
        try {
            return keys.require("rule", words -> RuleParser.parse(words, lead), RuleParser.WORDS);
        } catch (RuleSyntaxException wrong) {
            keys.problem("rule", wrong.getMessage() + " in the rule", wrong.expected());
            return Optional.empty();
        }
    }
}
