package org.throughline.usecase.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.Transactions;

/**
 * Where couriers take messages from and where they bring them.
 *
 * @param clock the domain clock, by which messages are due
 * @param systemClock the clock of the machine, by which claims run out
 */
public record Outbox(
        Messages messages,
        Transactions transactions,
        List<Messenger> messengers,
        Clock clock,
        Clock systemClock,
        LostContact lostContact) {

    public Outbox {
        messengers = List.copyOf(messengers);
    }

    /** One where nobody hears of rooms and people that cannot be reached any more. */
    public Outbox(
            Messages messages, Transactions transactions, List<Messenger> messengers, Clock clock, Clock systemClock) {
        this(messages, transactions, messengers, clock, systemClock, message -> {});
    }

    Instant now() {
        return clock.instant();
    }

    Messages.Lease lease(Duration length) {
        Instant from = systemClock.instant();
        return new Messages.Lease(from, from.plus(length));
    }

    Optional<Messenger> findMessenger(WorkspaceId workspace) {
        return messengers.stream()
                .filter(messenger -> messenger.serves(workspace))
                .findFirst();
    }
}
