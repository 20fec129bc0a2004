package org.throughline.domain.protocol;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.domain.team.Role;

/** The words protocol files use for "this step is complete"; {@code Gate} in the session package answers them. */
public sealed interface CompletionRule {

    /** Tells the kinds of rule apart. */
    <R> R match(Cases<R> cases);

    /** At least {@code count} entries in the record. */
    record Posted(int count) implements CompletionRule {
        public Posted {
            requirePositive(count);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.posted(this);
        }
    }

    /** Each present member has an entry or pressed Pass, or the recorder pressed "We went round". */
    record Everyone() implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.everyone(this);
        }
    }

    /** Between {@code least} and {@code most} entries are marked as chosen; a sole entry counts as chosen. */
    record Chosen(int least, int most) implements CompletionRule {
        public Chosen {
            requirePositive(least);
            if (least > most) {
                throw new IllegalArgumentException("least " + least + " is more than most " + most);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chosen(this);
        }
    }

    /** Evidence of at least {@code count} different kinds. */
    record Kinds(int count) implements CompletionRule {
        public Kinds {
            requirePositive(count);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kinds(this);
        }
    }

    /** Every due action step has status, effect and decision. */
    record Statused() implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.statused(this);
        }
    }

    /** One open action step is looked at by the next meeting, and every new one is complete. */
    record Committed() implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.committed(this);
        }
    }

    /** The role pressed Done. */
    record Confirmed(Role role) implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirmed(this);
        }
    }

    /** Somebody ticked that no student names or IDs are in what was shared. */
    record NoNames() implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noNames(this);
        }
    }

    /** Every entry of the record has this field filled. */
    record Each(FieldName field) implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.each(this);
        }
    }

    /** These values all occur in the field, over all entries of the record. */
    record Covers(FieldName field, Set<String> values) implements CompletionRule {
        public Covers {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.covers(this);
        }
    }

    /** The number in this field keeps to the bound in every entry of the record, as in {@code n >= 10}. */
    record Bound(FieldName field, Comparison comparison, BigDecimal limit) implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bound(this);
        }
    }

    /** The rule looks at this record, whatever the record of the {@link StepRule} around it. */
    record In(RecordName record, CompletionRule rule) implements CompletionRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.in(this);
        }
    }

    /** All of them. */
    record All(List<CompletionRule> rules) implements CompletionRule {
        public All {
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** At least one of them. */
    record Any(List<CompletionRule> rules) implements CompletionRule {
        public Any {
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /** One answer for every kind of rule: whoever reads rules does not compile until it knows all of them. */
    interface Cases<R> {
        R posted(Posted rule);

        R everyone(Everyone rule);

        R chosen(Chosen rule);

        R kinds(Kinds rule);

        R statused(Statused rule);

        R committed(Committed rule);

        R confirmed(Confirmed rule);

        R noNames(NoNames rule);

        R each(Each rule);

        R covers(Covers rule);

        R bound(Bound rule);

        R in(In rule);

        R all(All rule);

        R any(Any rule);
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a rule asks for at least one, not " + count);
        }
    }
}
