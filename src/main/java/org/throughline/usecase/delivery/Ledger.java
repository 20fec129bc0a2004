package org.throughline.usecase.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.usecase.port.OutgoingMessage;

/** Writes down what became of a message that was sent, and when a failed one is tried again. */
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int TRIES = 3;

    private final Outbox outbox;
    private final Backoff backoff;
    private final RandomGenerator random;
    private final Consumer<Instant> alarm;

    /** {@code alarm} hears the moment of every next try. */
    Ledger(Outbox outbox, Backoff backoff, RandomGenerator random, Consumer<Instant> alarm) {
        this.outbox = outbox;
        this.backoff = backoff;
        this.random = random;
        this.alarm = alarm;
    }

    Delivery delivered(OutgoingMessage message, String platformRef) {
        return delivered(message, message.wanted(), platformRef);
    }

    /** A post that was in doubt did arrive; which wish it shows is unknown, so that it is drawn anew. */
    Delivery found(OutgoingMessage message, String platformRef) {
        return delivered(message, 0, platformRef);
    }

    void postpone(OutgoingMessage message, Duration pause) {
        Instant moment = outbox.now().plus(pause);
        write(() -> outbox.messages().postpone(message.id(), moment));
        LOG.info("{} waits for {}", kindOf(message), pause);
        alarm.accept(moment);
    }

    /** One more failed try; the last one buries the message. */
    void failed(OutgoingMessage message, String reason, boolean unsure) {
        if (backoff.isExhausted(message.attempts())) {
            bury(message, reason + ", " + backoff.tries() + " times");
            return;
        }
        Instant moment = outbox.now().plus(backoff.pauseAfter(message.attempts(), random));
        write(() -> outbox.messages().retry(message.id(), moment, unsure));
        LOG.info("{} is tried again at {}: {}", kindOf(message), moment, reason);
        alarm.accept(moment);
    }

    void lost(OutgoingMessage message) {
        write(() -> outbox.messages().lost(message.id()));
        LOG.info("{} is gone and is posted anew", kindOf(message));
    }

    void bury(OutgoingMessage message, String reason) {
        write(() -> outbox.messages().bury(message.id(), message.wanted(), reason, outbox.now()));
        LOG.warn("{} cannot be delivered: {}", kindOf(message), reason);
    }

    private Delivery delivered(OutgoingMessage message, long drawn, String platformRef) {
        Instant now = outbox.now();
        write(() -> outbox.messages().delivered(message.id(), drawn, platformRef, now));
        LOG.info("{} {}", kindOf(message), message.isPosted() ? "edited" : "posted");
        return new Delivery(message.subject(), now, !message.isPosted());
    }

    /** What a platform has done already is written down with some patience: forgotten, it would be sent twice. */
    private void write(Runnable note) {
        for (int left = TRIES - 1; ; left--) {
            try {
                note.run();
                return;
            } catch (RuntimeException failure) {
                if (left == 0) {
                    throw failure;
                }
                LOG.warn("could not be written down, {} tries left: {}", left, failure.toString());
            }
        }
    }

    private static String kindOf(OutgoingMessage message) {
        return message.subject().getClass().getSimpleName();
    }
}
