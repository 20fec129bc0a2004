package org.throughline.chat.turn;

import java.util.List;
import java.util.Map;

/** What a person put into a form, as they typed it; a field left empty is absent. */
public record FormValues(Map<String, List<String>> byField) {

    public static final FormValues NONE = new FormValues(Map.of());

    public FormValues {
        byField = Map.copyOf(byField);
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public List<String> list(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The field's text without surrounding space; empty when nothing was typed. */
    public String text(String field) {
        return list(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** The lines of a field that say something, without surrounding space. */
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
