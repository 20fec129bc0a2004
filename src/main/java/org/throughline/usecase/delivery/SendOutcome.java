package org.throughline.usecase.delivery;

import java.util.Optional;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/** What follows from the result of a post or an edit. */
record SendOutcome(OutgoingMessage message, Messenger messenger, Ledger ledger)
        implements DeliveryResult.Reader<Optional<Delivery>> {

    @Override
    public Optional<Delivery> delivered(DeliveryResult.Delivered result) {
        return Optional.of(ledger.delivered(message, result.platformRef()));
    }

    @Override
    public Optional<Delivery> placed(DeliveryResult.Placed result) {
        return Optional.of(ledger.found(message, result.platformRef()));
    }

    @Override
    public Optional<Delivery> tryLater(DeliveryResult.TryLater result) {
        ledger.postpone(message, result.pause());
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> failed(DeliveryResult.Failed result) {
        ledger.failed(message, result.reason(), false);
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> unknown(DeliveryResult.Unknown result) {
        if (message.isPosted()) {
            ledger.failed(message, result.reason(), false);
        } else if (messenger.onUnknown(message) == OnUnknown.GIVE_UP) {
            ledger.bury(message, "it may have arrived: " + result.reason());
        } else {
            ledger.failed(message, result.reason(), true);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> gone(DeliveryResult.Gone result) {
        if (message.isPosted()) {
            ledger.lost(message);
        } else {
            ledger.bury(message, "the thread it belongs in is gone");
        }
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> unreachable(DeliveryResult.Unreachable result) {
        ledger.loseContact(message, result.reason());
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> refused(DeliveryResult.Refused result) {
        ledger.bury(message, result.reason());
        return Optional.empty();
    }
}
