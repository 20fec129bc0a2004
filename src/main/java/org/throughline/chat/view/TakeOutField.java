package org.throughline.chat.view;

import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;

/** The tick that takes out what a form edits. */
public final class TakeOutField {
    private static final String NAME = "take-out";
    private static final String YES = "yes";

    private TakeOutField() {}

    public static Field of(Texts texts) {
        return new Field.AnyOf(
                new Field.Base(NAME, texts.get("session.edit.take-out"), "", false, List.of()),
                List.of(new Field.Choice(YES, texts.get("session.edit.take-out.yes"))));
    }

    public static boolean isTicked(FormValues typed) {
        return typed.list(NAME).contains(YES);
    }
}
