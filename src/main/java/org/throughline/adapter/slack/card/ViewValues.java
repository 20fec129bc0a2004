package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.team.WorkspaceId;

/**
 * What a person put into a modal.
 *
 * @param values what use cases read; fields left empty are absent
 * @param typed the same with fields left empty as empty, for drawing the form again
 * @param errors what the person has to change first, by field name
 */
public record ViewValues(FormValues values, FormValues typed, Map<String, String> errors) {

    public ViewValues {
        errors = Map.copyOf(errors);
    }

    /**
     * Reads {@code view.state.values}; a field that the view did not show keeps the value the form opened with. Texts
     * come as they were typed: a modal's fields are not escaped.
     */
    public static ViewValues read(Form form, JsonNode state, WorkspaceId workspace, Texts texts) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            JsonNode given = state.path(FormView.blockId(form, field)).path(FieldElement.ACTION);
            var reading = new FieldState(given, workspace);
            List<String> values = given.isMissingNode() ? field.base().values() : field.renderWith(reading);
            typed.put(field.name(), values);
            reading.findError(field, values).ifPresent(key -> errors.put(field.name(), texts.get(key)));
            if (!values.isEmpty()) {
                read.put(field.name(), values);
            }
        }
        return new ViewValues(new FormValues(read), new FormValues(typed), errors);
    }
}
