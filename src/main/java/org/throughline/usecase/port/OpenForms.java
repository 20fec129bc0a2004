package org.throughline.usecase.port;

import java.util.Optional;
import org.throughline.chat.card.Form;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

/** Forms that people have open, with what they typed so far; they survive a restart. */
public interface OpenForms {

    Optional<OpenForm> find(FormId id);

    void add(OpenForm form);

    /** Keeps the form as it was redrawn. */
    void save(OpenForm form);

    void remove(FormId id);

    /** A form somebody has open, and where they opened it. */
    record OpenForm(FormId id, PersonId person, RoomId room, Form form) {}
}
