package org.throughline.adapter.protocolfile;

import java.util.stream.Collectors;
import org.throughline.domain.protocol.CompletionRule;

/** Writes a completion rule in the words that {@link RuleParser} reads. */
final class RuleWords implements CompletionRule.Cases<String> {

    static String of(CompletionRule rule) {
        return rule.match(new RuleWords());
    }

    @Override
    public String posted(CompletionRule.Posted rule) {
        return "posted(%d)".formatted(rule.count());
    }

    @Override
    public String everyone(CompletionRule.Everyone rule) {
        return "everyone";
    }

    @Override
    public String chosen(CompletionRule.Chosen rule) {
        return rule.least() == rule.most()
                ? "chosen(%d)".formatted(rule.least())
                : "chosen(%d..%d)".formatted(rule.least(), rule.most());
    }

    @Override
    public String kinds(CompletionRule.Kinds rule) {
        return "kinds(%d)".formatted(rule.count());
    }

    @Override
    public String statused(CompletionRule.Statused rule) {
        return "statused";
    }

    @Override
    public String committed(CompletionRule.Committed rule) {
        return "committed";
    }

    @Override
    public String confirmed(CompletionRule.Confirmed rule) {
        return "confirmed(%s)".formatted(rule.role().code());
    }

    @Override
    public String noNames(CompletionRule.NoNames rule) {
        return "no-names";
    }

    @Override
    public String each(CompletionRule.Each rule) {
        return "each(%s)".formatted(rule.field());
    }

    @Override
    public String covers(CompletionRule.Covers rule) {
        return "covers(%s: %s)".formatted(rule.field(), String.join(", ", rule.values()));
    }

    @Override
    public String bound(CompletionRule.Bound rule) {
        return "%s %s %s"
                .formatted(
                        rule.field(),
                        rule.comparison().sign(),
                        rule.limit().stripTrailingZeros().toPlainString());
    }

    @Override
    public String in(CompletionRule.In rule) {
        return "%s in %s".formatted(rule.rule().match(this), rule.record());
    }

    @Override
    public String all(CompletionRule.All rule) {
        return rule.rules().stream().map(part -> part.match(this)).collect(Collectors.joining(" and "));
    }

    @Override
    public String any(CompletionRule.Any rule) {
        return rule.rules().stream().map(part -> part.match(this)).collect(Collectors.joining(", ", "any(", ")"));
    }
}
