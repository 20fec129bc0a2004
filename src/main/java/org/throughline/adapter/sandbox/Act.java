package org.throughline.adapter.sandbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.turn.Interaction;
import org.throughline.usecase.port.OpenForms.OpenForm;

/**
 * Something a person did that is for the bot, and where.
 *
 * @param pressed the message whose button they pressed, or pressed to open the form; null for none
 * @param thread the thread the bot answers in; null outside threads
 * @param typed the words they typed; null for a button or a form
 * @param form the form they submitted; null for a button or typed words
 * @param input what they put into the form
 * @param key under which the same request may come again; null for none
 */
record Act(
        SeededPerson person,
        SeededRoom room,
        Intent intent,
        @Nullable Row pressed,
        @Nullable UUID thread,
        @Nullable String typed,
        @Nullable OpenForm form,
        FormInput input,
        @Nullable String key) {

    static Act typed(SeededPerson person, SeededRoom room, Intent intent, Spoken spoken) {
        return new Act(person, room, intent, null, spoken.thread(), spoken.text(), null, FormInput.NONE, spoken.key());
    }

    static Act pressed(SeededPerson person, SeededRoom room, Intent intent, Row message, @Nullable String key) {
        return new Act(person, room, intent, message, message.thread(), null, null, FormInput.NONE, key);
    }

    /**
     * What somebody typed.
     *
     * @param thread the first message of the thread; null outside threads
     * @param key under which the same request may come again; null for none
     */
    record Spoken(
            String text, @Nullable UUID thread, @Nullable String key) {}

    /** Where the bot answers this person alone; in a direct conversation nobody else is there anyway. */
    MessageBook.Spot answerSpot() {
        return new MessageBook.Spot(room.id(), thread, room.isDirect() ? null : person.id());
    }

    @Nullable
    UUID pressedId() {
        return pressed == null ? null : pressed.id();
    }

    /** A form is submitted once, however often it arrives. */
    Interaction toInteraction() {
        String once = form == null ? key : "form-" + form.id();
        return new Interaction(person.personId(), room.roomId(), intent, input.values(), once);
    }
}
