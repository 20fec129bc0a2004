package org.throughline.usecase.delivery;

import org.throughline.usecase.port.OutgoingMessage;

/** Tells somebody that the room or the person of a message cannot be reached any more. */
@FunctionalInterface
public interface LostContact {

    /** Called for every message that is given up for this reason, in the transaction that writes it down. */
    void tell(OutgoingMessage dead);
}
