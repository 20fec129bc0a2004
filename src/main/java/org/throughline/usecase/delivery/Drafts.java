package org.throughline.usecase.delivery;

import java.time.Instant;
import java.util.Optional;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** Draws what a claimed message shows now, or settles it where there is nothing to send. */
final class Drafts {
    private final Outbox outbox;
    private final Drawings drawings;
    private final SendGate gate;

    Drafts(Outbox outbox, Drawings drawings, SendGate gate) {
        this.outbox = outbox;
        this.drawings = drawings;
        this.gate = gate;
    }

    /**
     * What to send, in one transaction; empty when the message is settled. How much is wanted is read before the
     * subject: what changes while it is drawn makes the message due once more instead of being missed.
     */
    Optional<Draft> prepare(OutgoingMessage claimed) {
        return outbox.transactions().call(() -> {
            Optional<OutgoingMessage> wanted =
                    messages().find(claimed.subject()).filter(OutgoingMessage::isPending);
            if (wanted.isEmpty()) {
                messages().release(claimed.id());
            }
            return wanted.flatMap(this::draft);
        });
    }

    private Optional<Draft> draft(OutgoingMessage message) {
        return message.isPosted() || !message.isDirect() ? drawInTime(message) : drawAllowed(message);
    }

    private Optional<Draft> drawAllowed(OutgoingMessage message) {
        return gate.check(message, outbox.now()).readBy(new SendDecision.Reader<>() {
            @Override
            public Optional<Draft> go() {
                return drawInTime(message);
            }

            @Override
            public Optional<Draft> notBefore(SendDecision.NotBefore decision) {
                return postpone(message, decision.moment());
            }

            @Override
            public Optional<Draft> unneeded() {
                messages().drop(message.id(), message.wanted());
                return Optional.empty();
            }

            @Override
            public Optional<Draft> undeliverable(SendDecision.Undeliverable decision) {
                return bury(message, decision.reason());
            }
        });
    }

    private Optional<Draft> postpone(OutgoingMessage message, Instant moment) {
        if (message.isExpiredAt(moment)) {
            return bury(
                    message,
                    "there was no time for it before " + message.target().expiresAt());
        }
        messages().postpone(message.id(), moment);
        return Optional.empty();
    }

    private Optional<Draft> drawInTime(OutgoingMessage message) {
        if (!message.isPosted() && message.isExpiredAt(outbox.now())) {
            return bury(message, "it was not sent before " + message.target().expiresAt());
        }
        Optional<Draft> draft = drawings.draw(message).map(card -> new Draft(message, card));
        if (draft.isEmpty()) {
            settleUndrawn(message);
        }
        return draft;
    }

    private void settleUndrawn(OutgoingMessage message) {
        String platformRef = message.platformRef();
        if (platformRef == null) {
            messages().drop(message.id(), message.wanted());
        } else {
            messages().delivered(message.id(), message.wanted(), platformRef, outbox.now());
        }
    }

    private Optional<Draft> bury(OutgoingMessage message, String reason) {
        messages().bury(message.id(), message.wanted(), reason, outbox.now());
        return Optional.empty();
    }

    private Messages messages() {
        return outbox.messages();
    }
}
