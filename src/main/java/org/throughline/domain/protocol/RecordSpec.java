package org.throughline.domain.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named list of entries that a step keeps. Every kind has fields: those with a meaning of their own bring them, the
 * others take them from the file.
 *
 * @param extendsRecord the earlier record whose entries get these fields added; null for a list of its own
 * @param most how many entries it takes; null for no limit
 */
public record RecordSpec(
        RecordName name,
        RecordKind kind,
        Localized label,
        List<FieldSpec> fields,
        @Nullable RecordName extendsRecord,
        @Nullable Integer most) {

    public RecordSpec {
        fields = List.copyOf(fields);
        if (most != null && most < 1) {
            throw new IllegalArgumentException("record " + name + " must take at least one entry");
        }
    }

    public FieldSpec field(FieldName wanted) {
        return findField(wanted).orElseThrow(() -> new IllegalArgumentException("no field " + wanted + " in " + name));
    }

    public Optional<FieldSpec> findField(FieldName wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /** The field typed one thought per line, where this record has one. */
    public Optional<FieldSpec> findLines() {
        return fields.stream().filter(FieldSpec::oneEntryPerLine).findFirst();
    }

    /** Whether another entry fits beside that many. */
    public boolean takesMoreThan(int entries) {
        return most == null || entries < most;
    }
}
