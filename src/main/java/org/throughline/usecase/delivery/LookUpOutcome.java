package org.throughline.usecase.delivery;

import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.OutgoingMessage;

/** What follows from asking a platform for a post that may have arrived; {@code send} posts one that did not. */
record LookUpOutcome(OutgoingMessage message, Ledger ledger, Supplier<Optional<Delivery>> send)
        implements DeliveryResult.Reader<Optional<Delivery>> {

    @Override
    public Optional<Delivery> delivered(DeliveryResult.Delivered result) {
        return Optional.of(ledger.found(message, result.platformRef()));
    }

    @Override
    public Optional<Delivery> placed(DeliveryResult.Placed result) {
        return Optional.of(ledger.found(message, result.platformRef()));
    }

    @Override
    public Optional<Delivery> gone(DeliveryResult.Gone result) {
        return send.get();
    }

    @Override
    public Optional<Delivery> tryLater(DeliveryResult.TryLater result) {
        ledger.postpone(message, result.pause());
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> failed(DeliveryResult.Failed result) {
        return askAgain(result.reason());
    }

    @Override
    public Optional<Delivery> unknown(DeliveryResult.Unknown result) {
        return askAgain(result.reason());
    }

    @Override
    public Optional<Delivery> unreachable(DeliveryResult.Unreachable result) {
        ledger.loseContact(message, "it may have arrived: " + result.reason());
        return Optional.empty();
    }

    @Override
    public Optional<Delivery> refused(DeliveryResult.Refused result) {
        ledger.bury(message, "it may have arrived: " + result.reason());
        return Optional.empty();
    }

    private Optional<Delivery> askAgain(String reason) {
        ledger.failed(message, reason, true);
        return Optional.empty();
    }
}
