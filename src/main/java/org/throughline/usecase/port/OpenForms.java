package org.throughline.usecase.port;

import java.time.Instant;
import java.util.Optional;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Acts;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

/** Forms that people have open, with what they typed so far; they survive a restart. */
public interface OpenForms {

    Optional<OpenForm> find(FormId id);

    /** The newest form of that person whose submitting means the same and into which something was typed. */
    Optional<OpenForm> findDraft(PersonId person, Acts submit);

    void add(OpenForm form);

    /** Keeps the form as it was redrawn; one that was removed stays removed. */
    void save(OpenForm form);

    void remove(FormId id);

    /** Forgets forms opened before that. */
    void forgetBefore(Instant moment);

    /**
     * A form somebody has open, where and when they opened it.
     *
     * @param draft something was typed into it
     */
    record OpenForm(FormId id, PersonId person, RoomId room, Form form, Instant openedAt, boolean draft) {

        /** A form just opened, in which nothing was typed yet. */
        public static OpenForm opened(PersonId person, RoomId room, Form form, Instant now) {
            return new OpenForm(FormId.random(), person, room, form, now, false);
        }

        /** The same with what was typed into it. */
        public OpenForm redrawn(Form typed) {
            return new OpenForm(id, person, room, typed, openedAt, true);
        }
    }
}
