package org.throughline.chat.turn;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Form;

/** What the bot answers to the person who acted; what others see is delivered on its own. */
public sealed interface Reply {

    Reply DONE = new Done();

    /** What a platform makes of each kind of reply; a new kind does not compile until every platform answers it. */
    interface Cases<R> {
        R done(Done done);

        R refresh(Refresh refresh);

        R whisper(Whisper whisper);

        R openForm(OpenForm openForm);

        R invalid(Invalid invalid);

        R refused(Refused refused);
    }

    /** Saved; nothing more to say. */
    record Done() implements Reply {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.done(this);
        }

        @Override
        public String kind() {
            return "done";
        }
    }

    /** Saved; the card that was pressed looks like this now. */
    record Refresh(Card card) implements Reply {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.refresh(this);
        }

        @Override
        public String kind() {
            return "done";
        }
    }

    /** Said to this person alone. */
    record Whisper(Card card) implements Reply {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.whisper(this);
        }

        @Override
        public String kind() {
            return "whisper";
        }
    }

    /** A form to fill. */
    record OpenForm(Form form) implements Reply {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.openForm(this);
        }

        @Override
        public String kind() {
            return "form";
        }
    }

    /**
     * Nothing was saved; the form stays open with these errors, by field name, in the person's language.
     *
     * @param form the form that takes the open one's place, where it asks something else than before; null where it stays
     */
    record Invalid(Map<String, String> errors, @Nullable Form form) implements Reply {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.invalid(this);
        }

        @Override
        public String kind() {
            return "invalid";
        }

        public Invalid {
            errors = Map.copyOf(errors);
        }

        public static Invalid of(Map<String, String> errors) {
            return new Invalid(errors, null);
        }

        public static Invalid field(String field, String error) {
            return new Invalid(Map.of(field, error), null);
        }
    }

    /** Nothing was saved, and why, in the person's language. */
    record Refused(String reason) implements Reply {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.refused(this);
        }

        @Override
        public String kind() {
            return "refused";
        }
    }

    <R> R choose(Cases<R> cases);

    /** The word that is stored with a request key and repeated to a duplicate. */
    String kind();
}
