package org.throughline.adapter.protocolfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.domain.protocol.Comparison;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.team.Role;

/**
 * Reads a completion rule written in words, such as {@code kinds(2) and no-names} or {@code n >= 10 in group}. A word that
 * names its record ({@code … in record}, {@code each(record.field)}) becomes {@link CompletionRule.In}.
 */
final class RuleParser {

    static final String WORDS = "posted(n), everyone, chosen(n), chosen(a..b), kinds(n), statused, committed, "
            + "confirmed(role), no-names, each(record.field), covers(field: a, b), any(rule, rule) "
            + "or a bound such as n >= 10";

    private final RuleTokens tokens;
    private final Role lead;

    private RuleParser(RuleTokens tokens, Role lead) {
        this.tokens = tokens;
        this.lead = lead;
    }

    /** Reads a rule of a step led by {@code lead}; throws {@link RuleSyntaxException} where it cannot. */
    static CompletionRule parse(String rule, Role lead) {
        RuleParser parser = new RuleParser(new RuleTokens(rule), lead);
        CompletionRule parsed = parser.rule();
        if (!parser.tokens.atEnd()) {
            throw parser.tokens.unexpected("\"and\" or the end of the rule");
        }
        return parsed;
    }

    private CompletionRule rule() {
        List<CompletionRule> terms = new ArrayList<>(List.of(term()));
        while (tokens.take("and")) {
            terms.add(term());
        }
        return terms.size() == 1 ? terms.get(0) : new CompletionRule.All(terms);
    }

    private CompletionRule term() {
        String word = tokens.word(WORDS);
        if (word.equals("any")) {
            return any();
        }
        CompletionRule leaf =
                findComparison().map(comparison -> bound(word, comparison)).orElseGet(() -> leaf(word));
        if (tokens.take("in")) {
            return in(tokens.word("the name of a record after \"in\""), leaf);
        }
        return leaf;
    }

    private CompletionRule any() {
        tokens.require("(", "any");
        List<CompletionRule> alternatives = new ArrayList<>(List.of(rule()));
        while (tokens.take(",")) {
            alternatives.add(rule());
        }
        tokens.require(")", "the alternatives of any(…)");
        return new CompletionRule.Any(alternatives);
    }

    private CompletionRule leaf(String word) {
        return switch (word) {
            case "everyone" -> new CompletionRule.Everyone();
            case "statused" -> new CompletionRule.Statused();
            case "committed" -> new CompletionRule.Committed();
            case "no-names" -> new CompletionRule.NoNames();
            case "posted" -> new CompletionRule.Posted(counted(word));
            case "kinds" -> new CompletionRule.Kinds(counted(word));
            case "chosen" -> inBrackets(word, this::chosen);
            case "confirmed" -> inBrackets(word, ignored -> new CompletionRule.Confirmed(role()));
            case "each" -> inBrackets(word, ignored -> about(CompletionRule.Each::new));
            case "covers" -> inBrackets(word, ignored -> about(this::covers));
            default -> throw new RuleSyntaxException("\"%s\" is no rule".formatted(word), WORDS);
        };
    }

    private <T> T inBrackets(String word, Function<String, T> content) {
        tokens.require("(", word);
        T read = content.apply(word);
        tokens.require(")", "what %s(…) holds".formatted(word));
        return read;
    }

    private int counted(String word) {
        return inBrackets(word, tokens::count);
    }

    private CompletionRule chosen(String word) {
        int least = tokens.count(word);
        int most = tokens.take("..") ? tokens.count(word) : least;
        if (least > most) {
            throw new RuleSyntaxException(
                    "chosen(%d..%d) can never be met".formatted(least, most), "the smaller number first");
        }
        return new CompletionRule.Chosen(least, most);
    }

    private Role role() {
        String expected = "confirmed(lead) or a role such as confirmed(recorder)";
        String word = tokens.word(expected);
        return word.equals("lead") ? lead : named(word, Role::parse, expected);
    }

    /** A field, with its record in front where it is written {@code record.field}. */
    private CompletionRule about(Function<FieldName, CompletionRule> made) {
        String first = tokens.word("the name of a field");
        if (tokens.take(".")) {
            return in(first, made.apply(field(tokens.word("the name of a field after the point"))));
        }
        return made.apply(field(first));
    }

    private CompletionRule covers(FieldName field) {
        tokens.require(":", "the field in covers(field: a, b)");
        Set<String> values = new LinkedHashSet<>();
        do {
            values.add(tokens.word("a value of the field " + field));
        } while (tokens.take(","));
        return new CompletionRule.Covers(field, values);
    }

    private Optional<Comparison> findComparison() {
        return Stream.of(Comparison.values())
                .filter(comparison -> tokens.take(comparison.sign()))
                .findFirst();
    }

    private CompletionRule bound(String field, Comparison comparison) {
        String limit = tokens.number("a number after " + comparison.sign());
        return new CompletionRule.Bound(field(field), comparison, new BigDecimal(limit));
    }

    private static CompletionRule in(String record, CompletionRule rule) {
        return new CompletionRule.In(named(record, RecordName::new, "the name of a record"), rule);
    }

    private static FieldName field(String word) {
        return named(word, FieldName::new, "the name of a field");
    }

    private static <T> T named(String word, Function<String, T> made, String expected) {
        try {
            return made.apply(word);
        } catch (IllegalArgumentException refused) {
            throw new RuleSyntaxException("found \"%s\"".formatted(word), expected);
        }
    }
}
