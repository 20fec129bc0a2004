package org.throughline.usecase.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.session.EditPart;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.EntryValues;

/**
 * What an edit makes of entries, or what is wrong with which field.
 *
 * @param changes the entries with their new values; without any where the entry is removed
 * @param errors by the name of the field in the form
 */
record EditReading(Map<EntryId, EntryValues> changes, Map<String, String> errors) {

    /** Reads each part as its record is read when something is added. */
    static EditReading of(List<EditPart> touched, FormValues typed, EntryReading reading) {
        var changes = new HashMap<EntryId, EntryValues>();
        var errors = new HashMap<String, String>();
        for (EditPart part : touched) {
            EntryId id = part.entry().id();
            if (part.isEmptied(typed)) {
                changes.put(id, new EntryValues(Map.of()));
            } else {
                EntryValues before = changes.getOrDefault(id, part.entry().values());
                changes.put(id, changed(part, before, typed, reading, errors));
            }
        }
        return new EditReading(changes, errors);
    }

    /** By field, of entries that hold something else by now than the form showed: what they say there. */
    static Map<String, String> changedMeanwhile(List<EditPart> touched, String shown, FormValues typed, Texts texts) {
        var errors = new HashMap<String, String>();
        touched.stream()
                .filter(part -> !part.isAsShown(shown))
                .forEach(part -> part.differing(typed)
                        .forEach(field -> errors.put(part.name(field.name()), changedMeanwhile(field, texts))));
        return errors;
    }

    private static String changedMeanwhile(Field field, Texts texts) {
        String now =
                field instanceof Field.Text ? String.join("\n", field.base().values()) : "";
        return now.isEmpty()
                ? texts.get("session.error.edited-meanwhile")
                : texts.get("session.error.edited-meanwhile-to", now);
    }

    private static EntryValues changed(
            EditPart part, EntryValues before, FormValues typed, EntryReading reading, Map<String, String> errors) {
        var values = new HashMap<FieldName, List<String>>(before.byField());
        part.form().record().fields().stream().map(FieldSpec::name).forEach(values::remove);
        if (!part.isLeftOut(typed)) {
            var read = reading.readOne(
                    part.form(), part.typed(typed), part.form().facts().team().id());
            read.errors().forEach((field, error) -> errors.put(part.name(field), error));
            values.putAll(read.entries().get(0).byField());
        }
        return new EntryValues(values);
    }
}
