package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Reply;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.FormId;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.OpenForms.OpenForm;
import org.throughline.usecase.port.Transactions;

/** What people can do on the platform: say something, press a button, submit a form. */
final class Conversation {
    /** As much as the largest of the real platforms takes in one message. */
    static final int LONGEST_TEXT = 4000;

    private final Parts parts;

    Conversation(Parts parts) {
        this.parts = parts;
    }

    /** What a conversation is made of. */
    record Parts(
            SeededSchool school,
            MessageBook messages,
            ShownButtons buttons,
            AnswerBook answers,
            OpenForms forms,
            FormPlaces places,
            Addressed addressed,
            Turn turn,
            Transactions transactions,
            Wording wording,
            Clock clock) {}

    /** Says something in a room; words for the bot are answered, others are only heard. */
    Answer say(SeededPerson person, SeededRoom room, Act.Spoken spoken) {
        Texts texts = parts.wording.to(person.personId());
        if (!room.includes(person.id())) {
            return refuse(outsider(texts, room), spoken.key());
        }
        if (spoken.text().length() > LONGEST_TEXT) {
            return refuse(texts.get("sandbox.too-long", LONGEST_TEXT), spoken.key());
        }
        Optional<Intent> wanted = parts.addressed.find(room, spoken.text());
        return wanted.isPresent()
                ? parts.turn.take(Act.typed(person, room, wanted.get(), spoken))
                : talk(person, room, spoken);
    }

    /** The first message of the thread that the message with this id is in. */
    UUID rootOf(SeededPerson person, SeededRoom room, String message) {
        return find(person, message)
                .filter(row -> row.room().equals(room.id()))
                .orElseThrow(() -> ApiError.unknown("message", message))
                .root();
    }

    /** Presses a button, also one that the message does not show any more. */
    Answer press(SeededPerson person, String message, String button, @Nullable String key) {
        Row row = find(person, message).orElseThrow(() -> ApiError.unknown("message", message));
        Intent intent = parts.buttons.find(row.id(), button).orElseThrow(() -> ApiError.unknown("button", button));
        SeededRoom room = room(row.room());
        if (!room.includes(person.id())) {
            return refuse(outsider(parts.wording.to(person.personId()), room), key);
        }
        return parts.turn.take(Act.pressed(person, room, intent, row, key));
    }

    /** Submits a form the person has open. */
    Answer submit(SeededPerson person, String form, ObjectNode values, @Nullable String key) {
        OpenForm open = getForm(person, form);
        Texts texts = parts.wording.to(person.personId());
        FormInput input = FormInput.read(open.form(), values, parts.school, texts);
        Act act = submission(person, open, input, key);
        return input.errors().isEmpty()
                ? parts.turn.take(act)
                : parts.turn.keepAlone(act, Reply.Invalid.of(input.errors()));
    }

    /** A form as the person has it open; {@link ApiError} for one they do not have. */
    OpenForm getForm(SeededPerson person, String id) {
        return uuid(id).flatMap(uuid -> parts.forms.find(new FormId(uuid)))
                .filter(form -> form.person().equals(person.personId()))
                .orElseThrow(() -> ApiError.formGone());
    }

    private Act submission(SeededPerson person, OpenForm open, FormInput input, @Nullable String key) {
        FormPlaces.Place place = parts.places.get(open.id());
        Row pressed = Optional.ofNullable(place.message())
                .flatMap(parts.messages::find)
                .orElse(null);
        return new Act(
                person,
                room(open.room().local()),
                open.form().submit(),
                pressed,
                place.thread(),
                null,
                open,
                input,
                key);
    }

    private Answer talk(SeededPerson person, SeededRoom room, Act.Spoken spoken) {
        return parts.transactions.call(() -> {
            MessageBook.Spot spot = new MessageBook.Spot(room.id(), spoken.thread(), null);
            parts.messages.say(spot, person.id(), spoken.text(), parts.clock.instant());
            Answer answer = Answer.done();
            parts.answers.keep(spoken.key(), answer.body());
            return answer;
        });
    }

    private Answer refuse(String reason, @Nullable String key) {
        Answer answer = Answer.refused(reason);
        parts.transactions.run(() -> parts.answers.keep(key, answer.body()));
        return answer;
    }

    private static String outsider(Texts texts, SeededRoom room) {
        return room.isDirect()
                ? texts.get("sandbox.not-your-conversation")
                : texts.get("sandbox.not-in-room", "#" + room.id());
    }

    private Optional<Row> find(SeededPerson person, String message) {
        return uuid(message).flatMap(parts.messages::find).filter(row -> row.isVisibleTo(person.id()));
    }

    private SeededRoom room(String id) {
        return parts.school.findRoom(id).orElseThrow(() -> ApiError.unknown("room", id));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
