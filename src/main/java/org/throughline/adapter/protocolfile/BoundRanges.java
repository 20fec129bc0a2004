package org.throughline.adapter.protocolfile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.Bounds;
import org.throughline.domain.protocol.CompletionRule;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.FieldType;
import org.throughline.domain.protocol.RecordName;

/** What numeric bounds joined by {@code and} leave of each field's own bounds. */
final class BoundRanges {

    private record Key(RecordName record, FieldName field) {}

    private final Map<Key, Bounds> left = new HashMap<>();

    BoundRanges copy() {
        BoundRanges copy = new BoundRanges();
        copy.left.putAll(left);
        return copy;
    }

    /** Takes the bound in; says what would have to be written instead where no number is left. */
    Optional<String> whyNever(RecordName record, FieldSpec field, CompletionRule.Bound bound) {
        if (field.type() != FieldType.NUMBER) {
            return Optional.of("a field of type number; \"%s\" is %s"
                    .formatted(field.name(), field.type().code()));
        }
        Key key = new Key(record, field.name());
        Bounds before = left.getOrDefault(key, field.bounds());
        BigDecimal least = least(before.least(), bound);
        BigDecimal greatest = greatest(before.greatest(), bound);
        if (least != null && greatest != null && least.compareTo(greatest) > 0) {
            return Optional.of("a bound that \"%s\" (%s) can keep to".formatted(field.name(), words(before)));
        }
        left.put(key, new Bounds(least, greatest));
        return Optional.empty();
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal before, CompletionRule.Bound bound) {
        return switch (bound.comparison()) {
            case AT_MOST -> before;
            case AT_LEAST, EQUAL -> before == null ? bound.limit() : before.max(bound.limit());
        };
    }

    private static @Nullable BigDecimal greatest(@Nullable BigDecimal before, CompletionRule.Bound bound) {
        return switch (bound.comparison()) {
            case AT_LEAST -> before;
            case AT_MOST, EQUAL -> before == null ? bound.limit() : before.min(bound.limit());
        };
    }

    private static String words(Bounds bounds) {
        String least = bounds.least() == null
                ? "no least"
                : "at least " + bounds.least().toPlainString();
        String greatest = bounds.greatest() == null
                ? "no greatest"
                : "at most " + bounds.greatest().toPlainString();
        return least + ", " + greatest;
    }
}
