package org.throughline.usecase.port;

import org.throughline.chat.card.Card;
import org.throughline.domain.team.WorkspaceId;

/** Puts messages into one platform's rooms. */
public interface Messenger {

    boolean serves(WorkspaceId workspace);

    /** Posts the card; the same message id posted twice must, where the platform allows, end in one message. */
    DeliveryResult post(OutgoingMessage message, Card card);

    /** Draws the posted message anew. */
    DeliveryResult edit(OutgoingMessage message, Card card);
}
