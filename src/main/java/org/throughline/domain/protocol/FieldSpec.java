package org.throughline.domain.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record's form.
 *
 * @param oneEntryPerLine each line typed here becomes an entry of its own (long text only)
 * @param options the closed answers of {@code choice} and {@code choices}; empty otherwise
 * @param references the record whose entries a {@code reference} points at; null otherwise
 */
public record FieldSpec(
        FieldName name,
        FieldType type,
        Localized label,
        @Nullable Localized help,
        boolean required,
        boolean oneEntryPerLine,
        Bounds bounds,
        List<Option> options,
        @Nullable RecordName references) {

    public FieldSpec {
        options = List.copyOf(options);
        boolean closed = type == FieldType.CHOICE || type == FieldType.CHOICES;
        if (closed == options.isEmpty()) {
            throw new IllegalArgumentException(
                    "field " + name + ": options belong to a choice, and a choice needs them");
        }
        if ((type == FieldType.REFERENCE) != (references != null)) {
            throw new IllegalArgumentException("field " + name + ": a reference names a record, nothing else does");
        }
        if (oneEntryPerLine && type != FieldType.LONG_TEXT) {
            throw new IllegalArgumentException("field " + name + ": only long text is one entry per line");
        }
    }
}
