package org.throughline.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.privacy.StudentIdentifier;

/** Holds back text that looks like a student identifier until the person edits it or says that it is no student's. */
public final class IdentifierCheck {
    /** The tick that it is no student's. */
    public static final String NO_STUDENT = "no-student";

    /**
     * The form once more, as typed and with the question whether it is a student's; empty when nothing in its texts
     * looks like one or the person said it is none. What was chosen from a list was typed by nobody and is not read.
     */
    public Optional<Reply> findHeldBack(Form form, FormValues typed, Texts texts) {
        Map<String, String> found = typed.list(NO_STUDENT).contains("yes") ? Map.of() : find(form, typed, texts);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply.Invalid(found, asking(form, typed, found, texts)));
    }

    private static Map<String, String> find(Form form, FormValues typed, Texts texts) {
        var found = new HashMap<String, String>();
        for (Field field : form.fields()) {
            if (field instanceof Field.Text) {
                StudentIdentifier.find(typed.text(field.name()))
                        .ifPresent(match -> found.put(field.name(), texts.get("form.identifier", match)));
            }
        }
        return found;
    }

    private static Form asking(Form form, FormValues typed, Map<String, String> errors, Texts texts) {
        var fields = new ArrayList<>(form.fields());
        fields.add(new Field.AnyOf(
                new Field.Base(NO_STUDENT, texts.get("form.identifier.question"), "", false, List.of()),
                List.of(new Field.Choice("yes", texts.get("form.identifier.none")))));
        return new Form(form.title(), form.intro(), form.submitLabel(), form.submit(), fields, Map.of())
                .redrawn(typed, errors);
    }
}
