package org.throughline.adapter.database;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.intent.IntentCodec;

/** A form as JSON text; names of record components are stored and never change. */
final class FormJson {
    private static final TypeReference<Stored> STORED = new TypeReference<>() {};

    private FormJson() {}

    static String write(Form form) {
        return Json.write(new Stored(
                form.title(),
                form.intro(),
                form.submitLabel(),
                IntentCodec.encode(form.submit()),
                form.fields().stream().map(FieldJson::of).toList(),
                form.errors()));
    }

    static Form read(String text) {
        Stored stored = Json.read(text, STORED);
        return new Form(
                stored.title,
                stored.intro,
                stored.submitLabel,
                (Acts) IntentCodec.decode(stored.submit),
                stored.fields.stream().map(FieldJson::toField).toList(),
                stored.errors);
    }

    private record Stored(
            String title,
            String intro,
            String submitLabel,
            String submit,
            List<FieldJson> fields,
            Map<String, String> errors) {}
}
