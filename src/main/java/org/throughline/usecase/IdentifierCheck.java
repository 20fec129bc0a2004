package org.throughline.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.privacy.StudentIdentifier;

/** Holds back text that looks like a student identifier until the person edits it or says that it is no student's. */
public final class IdentifierCheck {
    /** The tick that it is no student's. */
    public static final String NO_STUDENT = "no-student";

    /** What looks like a student identifier, by field; empty when nothing does or the person said it is none. */
    public Map<String, String> find(FormValues typed, Texts texts) {
        if (typed.list(NO_STUDENT).contains("yes")) {
            return Map.of();
        }
        var found = new HashMap<String, String>();
        typed.byField()
                .forEach((field, values) -> values.stream()
                        .flatMap(value -> StudentIdentifier.find(value).stream())
                        .findFirst()
                        .ifPresent(match -> found.put(field, texts.get("form.identifier", match))));
        return found;
    }

    /** The form as typed, with the question whether it is a student's. */
    public static Form asking(Form form, FormValues typed, Map<String, String> errors, Texts texts) {
        var fields = new ArrayList<>(form.fields());
        fields.add(new Field.AnyOf(
                new Field.Base(NO_STUDENT, texts.get("form.identifier.question"), "", false, List.of()),
                List.of(new Field.Choice("yes", texts.get("form.identifier.none")))));
        return new Form(form.title(), form.intro(), form.submitLabel(), form.submit(), fields, Map.of())
                .redrawn(typed, errors);
    }
}
