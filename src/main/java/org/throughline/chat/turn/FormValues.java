package org.throughline.chat.turn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** The fields that say something else than they do in {@code other}. */
    public FormValues without(FormValues other) {
        return new FormValues(byField.entrySet().stream()
                .filter(field -> !field.getValue().equals(other.list(field.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The fields whose names begin so, by the rest of their names. */
    public FormValues under(String prefix) {
        var found = new HashMap<String, List<String>>();
        byField.forEach((field, values) -> {
            if (field.startsWith(prefix)) {
                found.put(field.substring(prefix.length()), values);
            }
        });
        return new FormValues(found);
    }

    /** The field's text without surrounding space; empty when nothing was typed. */
    public String text(String field) {
        return list(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** The day in a field, written {@code 2026-12-03}; empty when it is none. */
    public Optional<LocalDate> findDate(String field) {
        return parsed(field, LocalDate::parse);
    }

    /** The time of day in a field, written {@code 15:10}; empty when it is none. */
    public Optional<LocalTime> findTime(String field) {
        return parsed(field, LocalTime::parse);
    }

    private <T> Optional<T> parsed(String field, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text(field)));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
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
