package org.throughline.chat.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.turn.FormValues;

/**
 * A dialog: fields with the values they open with, and what submitting them means.
 *
 * @param intro one line above the fields, neutral Markdown; empty for none
 * @param errors what is wrong with which field, by field name; empty when it is first shown
 */
public record Form(
        String title, String intro, String submitLabel, Acts submit, List<Field> fields, Map<String, String> errors) {

    public Form {
        fields = List.copyOf(fields);
        errors = Map.copyOf(errors);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a form needs a field");
        }
    }

    public static Form of(String title, String submitLabel, Acts submit, Field... fields) {
        return new Form(title, "", submitLabel, submit, List.of(fields), Map.of());
    }

    public Form withIntro(String line) {
        return new Form(title, line, submitLabel, submit, fields, errors);
    }

    /** What is in its fields. */
    public FormValues values() {
        return new FormValues(fields.stream()
                .collect(Collectors.toMap(Field::name, field -> field.base().values())));
    }

    /** The same form with what the person typed in it, and what is wrong with that. */
    public Form redrawn(FormValues typed, Map<String, String> wrong) {
        return new Form(
                title,
                intro,
                submitLabel,
                submit,
                fields.stream()
                        .map(field -> typed.has(field.name()) ? field.withValues(typed.list(field.name())) : field)
                        .toList(),
                wrong);
    }

    /** The same form with the words, if there are any, in its first text; what does not fit there is left out. */
    public Form startingWith(String words) {
        return fields.stream()
                .filter(field -> !words.isBlank())
                .filter(Field.Text.class::isInstance)
                .map(Field.Text.class::cast)
                .findFirst()
                .map(text -> redrawn(new FormValues(Map.of(text.name(), List.of(text.fitting(words)))), Map.of()))
                .orElse(this);
    }
}
