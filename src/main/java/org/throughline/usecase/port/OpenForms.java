package org.throughline.usecase.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.throughline.chat.card.Form;
import org.throughline.chat.turn.FormValues;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

/** Forms that people have open, with what they typed so far; they survive a restart. */
public interface OpenForms {

    Optional<OpenForm> find(FormId id);

    /**
     * The newest form into which the person typed something that this one, just opened, continues: in the same room,
     * from the same origin, and submitting it means the same.
     */
    Optional<OpenForm> findDraft(OpenForm opened);

    void add(OpenForm form);

    /** Keeps the form as it was redrawn; one that was removed stays removed. */
    void save(OpenForm form);

    void remove(FormId id);

    /** Forgets forms opened before that. */
    void forgetBefore(Instant moment);

    /**
     * A form somebody has open, where and when they opened it.
     *
     * @param origin the message whose words the form starts with, as its platform names it; empty for any other form
     * @param openedWith what was in the form when it was opened
     */
    record OpenForm(
            FormId id,
            PersonId person,
            RoomId room,
            String origin,
            Form form,
            FormValues openedWith,
            Instant openedAt) {

        /** A form just opened, in which nothing was typed yet. */
        public static OpenForm opened(PersonId person, RoomId room, Form form, Instant now) {
            return new OpenForm(FormId.random(), person, room, "", form, form.values(), now);
        }

        /** The same, starting with the words of that message. */
        public OpenForm from(String message) {
            return new OpenForm(id, person, room, message, form, openedWith, openedAt);
        }

        /** The same with what was typed into it. */
        public OpenForm redrawn(Form typed) {
            return new OpenForm(id, person, room, origin, typed, openedWith, openedAt);
        }

        /** The same opened once more: as the form is now, and over that what was typed before. */
        public OpenForm reopened(Form asItIsNow) {
            Form again = asItIsNow.redrawn(typed(), Map.of());
            return new OpenForm(id, person, room, origin, again, asItIsNow.values(), openedAt);
        }

        /** The fields that are not as they were when the form was opened. */
        public FormValues typed() {
            return form.values().without(openedWith);
        }

        public boolean isDraft() {
            return !typed().byField().isEmpty();
        }
    }
}
