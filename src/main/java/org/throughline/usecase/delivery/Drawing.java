package org.throughline.usecase.delivery;

import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.port.OutgoingMessage;

/** Draws one kind of subject as it is now, inside a transaction that the courier opened. */
@FunctionalInterface
public interface Drawing<S extends Subject> {

    /** The card to show; empty when there is nothing to show any more: what was posted stays as it is. */
    Optional<Card> draw(S subject, OutgoingMessage message);
}
