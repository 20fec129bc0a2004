package org.throughline.adapter.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OutgoingMessage;

/** Delivers whatever is wanted, as the couriers do when nothing goes wrong. */
final class FakeCourier implements Deliveries {
    private final Messages messages;
    private final Messenger messenger;
    private final Function<Subject, Card> drawing;
    private final Clock clock;

    FakeCourier(Messages messages, Messenger messenger, Function<Subject, Card> drawing, Clock clock) {
        this.messages = messages;
        this.messenger = messenger;
        this.drawing = drawing;
        this.clock = clock;
    }

    @Override
    public synchronized void drain() {
        Messages.Lease lease =
                new Messages.Lease(clock.instant(), clock.instant().plus(Duration.ofMinutes(1)));
        Optional<OutgoingMessage> next = messages.claim(clock.instant(), lease);
        while (next.isPresent()) {
            deliver(next.get());
            next = messages.claim(clock.instant(), lease);
        }
    }

    @Override
    public <T> T whilePaused(Supplier<T> work) {
        return work.get();
    }

    private void deliver(OutgoingMessage message) {
        Card card = drawing.apply(message.subject());
        DeliveryResult result =
                message.platformRef() == null ? messenger.post(message, card) : messenger.edit(message, card);
        if (result instanceof DeliveryResult.Delivered delivered) {
            messages.delivered(message.id(), message.wanted(), delivered.platformRef(), clock.instant());
        } else {
            throw new IllegalStateException("not delivered: " + result);
        }
    }
}
