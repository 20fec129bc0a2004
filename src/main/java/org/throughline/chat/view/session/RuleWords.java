package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.team.Role;

/** Which simple rules a step has, wherever they stand among "and" and "any". */
record RuleWords(List<Placed> rules) {

    /** A simple rule and the record it looks at. */
    record Placed(CompletionRule rule, @Nullable RecordName record) {}

    static RuleWords of(Step step) {
        var found = new ArrayList<Placed>();
        step.rules().forEach(rule -> collect(rule.rule(), rule.record(), found));
        return new RuleWords(found);
    }

    boolean has(Class<? extends CompletionRule> kind) {
        return rules.stream().anyMatch(placed -> kind.isInstance(placed.rule()));
    }

    /** The records among whose entries the step chooses. */
    List<RecordName> chosenRecords() {
        return rules.stream()
                .filter(placed -> placed.rule() instanceof CompletionRule.Chosen)
                .flatMap(placed -> Stream.ofNullable(placed.record()))
                .distinct()
                .toList();
    }

    Set<Role> roles() {
        return rules.stream()
                .flatMap(placed -> placed.rule() instanceof CompletionRule.Confirmed confirmed
                        ? Stream.of(confirmed.role())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static void collect(CompletionRule rule, @Nullable RecordName record, List<Placed> into) {
        if (rule instanceof CompletionRule.All all) {
            all.rules().forEach(each -> collect(each, record, into));
        } else if (rule instanceof CompletionRule.Any any) {
            any.rules().forEach(each -> collect(each, record, into));
        } else if (rule instanceof CompletionRule.In in) {
            collect(in.rule(), in.record(), into);
        } else {
            into.add(new Placed(rule, record));
        }
    }
}
