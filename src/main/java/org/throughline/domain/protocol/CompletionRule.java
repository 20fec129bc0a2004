package org.throughline.domain.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.throughline.domain.team.Role;

/** The words protocol files use for "this step is complete"; {@code Gate} in the session package answers them. */
public sealed interface CompletionRule {

    /** At least {@code count} entries in the record. */
    record Posted(int count) implements CompletionRule {}

    /** Each present member has an entry or pressed Pass, or the recorder pressed "We went round". */
    record Everyone() implements CompletionRule {}

    /** Between {@code least} and {@code most} entries are marked as chosen; a sole entry counts as chosen. */
    record Chosen(int least, int most) implements CompletionRule {}

    /** Evidence of at least {@code count} different kinds. */
    record Kinds(int count) implements CompletionRule {}

    /** Every due action step has status, effect and decision. */
    record Statused() implements CompletionRule {}

    /** One open action step is looked at by the next meeting, and every new one is complete. */
    record Committed() implements CompletionRule {}

    /** The role pressed Done. */
    record Confirmed(Role role) implements CompletionRule {}

    /** Somebody ticked that no student names or IDs are in what was shared. */
    record NoNames() implements CompletionRule {}

    /** Every entry of the record has this field filled. */
    record Each(FieldName field) implements CompletionRule {}

    /** These values all occur in the field, over all entries of the record. */
    record Covers(FieldName field, Set<String> values) implements CompletionRule {
        public Covers {
            values = Set.copyOf(values);
        }
    }

    /** The number in this field keeps to the bound in every entry of the record, as in {@code n >= 10}. */
    record Bound(FieldName field, Comparison comparison, BigDecimal limit) implements CompletionRule {}

    /** All of them. */
    record All(List<CompletionRule> rules) implements CompletionRule {
        public All {
            rules = List.copyOf(rules);
        }
    }

    /** At least one of them. */
    record Any(List<CompletionRule> rules) implements CompletionRule {
        public Any {
            rules = List.copyOf(rules);
        }
    }
}
