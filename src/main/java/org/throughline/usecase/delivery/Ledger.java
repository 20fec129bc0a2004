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
    /** A post without an answer may still be under way on the platform; looked for too early, it would come twice. */
    private static final Duration SETTLING = Duration.ofSeconds(5);

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

    /** It stands there, but which wish it shows is unknown, so that it is drawn anew. */
    Delivery found(OutgoingMessage message, String platformRef) {
        return delivered(message, 0, platformRef);
    }

    void postpone(OutgoingMessage message, Duration pause) {
        Instant moment = outbox.now().plus(pause);
        write(() -> outbox.messages().postpone(message.id(), moment), message, moment);
        LOG.info("{} waits for {}", kindOf(message), pause);
        alarm.accept(moment);
    }

    /** One more failed try to send; the last one buries the message. */
    void failed(OutgoingMessage message, String reason, boolean unsure) {
        if (buriedAfter(message, reason)) {
            return;
        }
        Duration pause = backoff.pauseAfter(message.attempts(), random);
        Instant moment = outbox.now().plus(unsure && pause.compareTo(SETTLING) < 0 ? SETTLING : pause);
        write(() -> outbox.messages().retry(message.id(), moment, unsure), message, moment);
        announce(message, reason, moment);
    }

    /** One more failed try to draw it, which keeps nothing else waiting; the last one buries the message. */
    void notDrawn(OutgoingMessage message, String reason) {
        if (buriedAfter(message, reason)) {
            return;
        }
        Instant moment = outbox.now().plus(backoff.pauseAfter(message.attempts(), random));
        write(() -> outbox.messages().retry(message.id(), moment, message.unsure()));
        announce(message, reason, moment);
    }

    private boolean buriedAfter(OutgoingMessage message, String reason) {
        boolean last = backoff.isExhausted(message.attempts());
        if (last) {
            bury(message, reason + ", " + backoff.tries() + " times");
        }
        return last;
    }

    private void announce(OutgoingMessage message, String reason, Instant moment) {
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

    /** Buries the message, and somebody hears that its room or person cannot be reached. */
    void loseContact(OutgoingMessage message, String reason) {
        write(() -> outbox.transactions().run(() -> {
            outbox.messages().bury(message.id(), message.wanted(), reason, outbox.now());
            outbox.lostContact().tell(message);
        }));
        LOG.warn("{} cannot be delivered: {}", kindOf(message), reason);
        alarm.accept(outbox.now());
    }

    private Delivery delivered(OutgoingMessage message, long drawn, String platformRef) {
        Instant now = outbox.now();
        write(() -> outbox.messages().delivered(message.id(), drawn, platformRef, now));
        LOG.info("{} {}", kindOf(message), message.isPosted() ? "edited" : "posted");
        return new Delivery(message.subject(), now, !message.isPosted());
    }

    /** What is not in its room yet keeps its place in the order: nothing else is posted there before its next try. */
    private void write(Runnable note, OutgoingMessage message, Instant moment) {
        write(() -> outbox.transactions().run(() -> {
            note.run();
            if (!message.isPosted()) {
                outbox.messages().rest(message.target(), moment);
            }
        }));
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
