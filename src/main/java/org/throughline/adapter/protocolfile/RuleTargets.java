package org.throughline.adapter.protocolfile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.FieldType;
import org.throughline.domain.protocol.Option;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;

/** What the words of rules can be about. */
final class RuleTargets {

    static final Set<RecordKind> CHOOSABLE = EnumSet.of(
            RecordKind.EVIDENCE,
            RecordKind.OBSERVATION,
            RecordKind.CAUSE,
            RecordKind.GOAL_CHOICE,
            RecordKind.ADJUSTMENT,
            RecordKind.CHOICE,
            RecordKind.FIELDS);

    private RuleTargets() {}

    static Optional<FieldSpec> field(Scope scope, RecordSpec record, FieldName name) {
        return scope.fieldsOf(record).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    static int evidenceKinds(RecordSpec evidence) {
        return evidence.findField(BuiltInFields.KIND)
                .map(kind -> kind.options().size())
                .orElse(0);
    }

    /** A word about the one record of its kind, whatever record the rule around it names. */
    static boolean isPlainWord(CompletionRule rule) {
        return rule.equals(new CompletionRule.Statused()) || rule.equals(new CompletionRule.Committed());
    }

    /** What would have to be written instead, where the field can never take all of these values. */
    static Optional<String> whyNeverCovers(FieldSpec field, Set<String> wanted) {
        if (field.type() != FieldType.CHOICE && field.type() != FieldType.CHOICES) {
            return Optional.of("a field of type choice or choices; \"%s\" is %s"
                    .formatted(field.name(), field.type().code()));
        }
        Set<String> options = field.options().stream().map(Option::value).collect(Collectors.toSet());
        if (options.containsAll(wanted)) {
            return Optional.empty();
        }
        return Optional.of("values of \"%s\": %s"
                .formatted(
                        field.name(),
                        field.options().stream().map(Option::value).collect(Collectors.joining(", "))));
    }
}
