package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;

/**
 * What a person submitted with a form.
 *
 * @param values what use cases read; fields left empty are absent
 * @param typed the same with fields left empty as empty, for drawing the form again
 * @param errors what the person has to change first, by field name
 */
record FormInput(FormValues values, FormValues typed, Map<String, String> errors) {

    /** No form at all. */
    static final FormInput NONE = new FormInput(FormValues.NONE, FormValues.NONE, Map.of());

    /**
     * Reads {@code {field: value}}; a field that is not named keeps the value the form opened with. {@link ApiError} for
     * a field the form does not have or a value of a wrong type.
     */
    static FormInput read(Form form, ObjectNode submitted, SeededSchool school, Texts texts) {
        refuseOthers(form, submitted);
        Map<String, List<String>> read = new LinkedHashMap<>();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            try {
                List<String> values = new FieldInput(school, texts, submitted.get(field.name())).read(field);
                typed.put(field.name(), values);
                if (!values.isEmpty()) {
                    read.put(field.name(), values);
                }
            } catch (FieldInput.RefusedValue refused) {
                errors.put(field.name(), refused.sentence());
                if (submitted.path(field.name()).isTextual()) {
                    typed.put(field.name(), List.of(submitted.path(field.name()).textValue()));
                }
            }
        }
        return new FormInput(new FormValues(read), new FormValues(typed), errors);
    }

    private static void refuseOthers(Form form, ObjectNode submitted) {
        List<String> names = new ArrayList<>();
        submitted.fieldNames().forEachRemaining(names::add);
        names.removeAll(form.fields().stream().map(Field::name).toList());
        if (!names.isEmpty()) {
            throw ApiError.malformed("This form has no field %s.".formatted(names.get(0)));
        }
    }
}
