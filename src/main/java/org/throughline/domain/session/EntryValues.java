package org.throughline.domain.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.domain.protocol.FieldName;

/** What was put into the fields of one entry; a field left empty is absent, several choices are a list. */
public record EntryValues(Map<FieldName, List<String>> byField) {

    public EntryValues {
        byField = Map.copyOf(byField);
        if (byField.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an empty field is absent");
        }
    }

    public static EntryValues of(String field, String value) {
        return new EntryValues(Map.of(new FieldName(field), List.of(value)));
    }

    public List<String> list(FieldName field) {
        return byField.getOrDefault(field, List.of());
    }

    public Optional<String> find(FieldName field) {
        return list(field).stream().findFirst();
    }

    /** The field's value, or the empty text. */
    public String text(String field) {
        return find(new FieldName(field)).orElse("");
    }

    public boolean has(FieldName field) {
        return byField.containsKey(field);
    }

    /** These values with the other's fields put over them. */
    public EntryValues with(EntryValues other) {
        var merged = new java.util.HashMap<>(byField);
        merged.putAll(other.byField);
        return new EntryValues(merged);
    }
}
