package org.throughline.usecase.delivery;

import java.time.Instant;
import org.throughline.usecase.port.OutgoingMessage;

/**
 * Decides, at the moment of sending, whether a direct message that is not in the person's chat yet may go (design/
 * architecture.md, "Messages"): working hours, pause, "already answered", one a day. Asked inside the transaction in
 * which the message is drawn, so that what the gate notes is kept together with what becomes of the message. Edits of a
 * message that is already there disturb nobody and are not asked about.
 */
@FunctionalInterface
public interface SendGate {

    SendDecision check(OutgoingMessage message, Instant now);
}
