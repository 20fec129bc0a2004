package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of one completion rule, taken one after the other. */
final class RuleTokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(>=|<=|=|\\.\\.|[(),:.]|-?\\d+(?:\\.\\d+)?(?![A-Za-z0-9-])|[A-Za-z0-9][A-Za-z0-9-]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String END = "the end";

    private final List<String> tokens = new ArrayList<>();
    private int next;

    RuleTokens(String rule) {
        Matcher matcher = TOKEN.matcher(rule);
        int end = 0;
        while (matcher.region(end, rule.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!rule.substring(end).isBlank()) {
            throw new RuleSyntaxException(
                    "\"%s\" cannot be read in a rule"
                            .formatted(rule.substring(end).strip()),
                    "words, numbers, brackets, commas, and >=, <= or =");
        }
    }

    String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** Takes the next token where it is this one. */
    boolean take(String wanted) {
        boolean found = !atEnd() && peek().equals(wanted);
        if (found) {
            next++;
        }
        return found;
    }

    void require(String wanted, String after) {
        if (!take(wanted)) {
            throw unexpected("\"%s\" after %s".formatted(wanted, after));
        }
    }

    String word(String expected) {
        if (atEnd() || !Character.isLetterOrDigit(peek().charAt(0))) {
            throw unexpected(expected);
        }
        return tokens.get(next++);
    }

    String number(String expected) {
        if (atEnd() || !NUMBER.matcher(peek()).matches()) {
            throw unexpected(expected);
        }
        return tokens.get(next++);
    }

    /** A count of at least one. */
    int count(String word) {
        String expected = "a number from 1 to 99 in %s(…)".formatted(word);
        String found = peek();
        if (!number(expected).matches("[1-9]\\d?")) {
            throw new RuleSyntaxException("found \"%s\"".formatted(found), expected);
        }
        return Integer.parseInt(found);
    }

    RuleSyntaxException unexpected(String expected) {
        return new RuleSyntaxException(
                atEnd() ? "the rule ends too early" : "found \"%s\"".formatted(peek()), expected);
    }
}
