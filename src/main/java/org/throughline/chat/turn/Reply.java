package org.throughline.chat.turn;

import java.util.Map;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Form;

/** What the bot answers to the person who acted; what others see is delivered on its own. */
public sealed interface Reply {

    Reply DONE = new Done();

    /** Saved; nothing more to say. */
    record Done() implements Reply {}

    /** Saved; the card that was pressed looks like this now. */
    record Refresh(Card card) implements Reply {}

    /** Said to this person alone. */
    record Whisper(Card card) implements Reply {}

    /** A form to fill. */
    record OpenForm(Form form) implements Reply {}

    /** Nothing was saved; the form stays open with these errors, by field name, in the person's language. */
    record Invalid(Map<String, String> errors) implements Reply {
        public Invalid {
            errors = Map.copyOf(errors);
        }

        public static Invalid field(String field, String error) {
            return new Invalid(Map.of(field, error));
        }
    }

    /** Nothing was saved, and why, in the person's language. */
    record Refused(String reason) implements Reply {}

    /** The word that is stored with a request key and repeated to a duplicate. */
    default String kind() {
        return switch (getClass().getSimpleName()) {
            case "Whisper" -> "whisper";
            case "OpenForm" -> "form";
            case "Invalid" -> "invalid";
            case "Refused" -> "refused";
            default -> "done";
        };
    }
}
