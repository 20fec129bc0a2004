package org.throughline.usecase.delivery;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.throughline.domain.StaleStateException;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OutgoingMessage;

/** Brings one claimed message to its room: draws it in a transaction, sends it outside of any, writes the result down. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final Drafts drafts;
    private final Ledger ledger;

    Courier(Outbox outbox, Drafts drafts, Ledger ledger) {
        this.outbox = outbox;
        this.drafts = drafts;
        this.ledger = ledger;
    }

    /** What arrived, if something did; the message is settled in any case. */
    Optional<Delivery> deliver(OutgoingMessage claimed) {
        try (var workspace = MDC.putCloseable("workspace", claimed.workspace().value());
                var room = MDC.putCloseable("room", addressOf(claimed.target()))) {
            Optional<Messenger> messenger = outbox.findMessenger(claimed.workspace());
            if (messenger.isEmpty()) {
                ledger.bury(claimed, "no platform serves " + claimed.workspace());
                return Optional.empty();
            }
            return claimed.unsure() && !claimed.isPosted()
                    ? resolve(claimed, messenger.get())
                    : send(claimed, messenger.get());
        }
    }

    /** An earlier post may have arrived. */
    private Optional<Delivery> resolve(OutgoingMessage claimed, Messenger messenger) {
        return switch (messenger.onUnknown(claimed)) {
            case REPEAT -> send(claimed, messenger);
            case GIVE_UP -> {
                ledger.bury(claimed, "it may have arrived: a courier stopped while it was being sent");
                yield Optional.empty();
            }
            case LOOK_UP ->
                ask(() -> messenger.lookUp(claimed))
                        .readBy(new LookUpOutcome(claimed, ledger, () -> send(claimed, messenger)));
        };
    }

    private Optional<Delivery> send(OutgoingMessage claimed, Messenger messenger) {
        Optional<Draft> draft = prepare(claimed);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        OutgoingMessage message = draft.get().message();
        DeliveryResult result = ask(() -> message.isPosted()
                ? messenger.edit(message, draft.get().card())
                : messenger.post(message, draft.get().card()));
        return result.readBy(new SendOutcome(message, messenger, ledger));
    }

    private Optional<Draft> prepare(OutgoingMessage claimed) {
        try {
            return drafts.prepare(claimed);
        } catch (StaleStateException lost) {
            LOG.warn("lost a race while drawing {}: {}", claimed.subject(), lost.getMessage());
            ledger.notDrawn(claimed, "it could not be drawn");
        } catch (RuntimeException broken) {
            LOG.error("cannot draw {}", claimed.subject(), broken);
            ledger.notDrawn(
                    claimed, "it could not be drawn: " + broken.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /** A messenger that breaks leaves it open whether the platform got the message. */
    private static DeliveryResult ask(Supplier<DeliveryResult> platform) {
        try {
            return platform.get();
        } catch (RuntimeException broken) {
            LOG.error("a messenger broke", broken);
            return new DeliveryResult.Unknown(broken.getClass().getSimpleName());
        }
    }

    private static String addressOf(Messages.Target target) {
        return target.room() != null ? target.room().local() : String.valueOf(target.person());
    }
}
