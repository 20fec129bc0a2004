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

    /** What is done when nobody knows whether a post of this message arrived. */
    OnUnknown onUnknown(OutgoingMessage message);

    /**
     * Asks the platform for a post that may have arrived: {@code Delivered} when it did, {@code Gone} when it did not,
     * everything else to be asked again. Called only where {@link OnUnknown#LOOK_UP} was answered.
     */
    default DeliveryResult lookUp(OutgoingMessage message) {
        throw new UnsupportedOperationException("no look-up of " + message.id());
    }
}
