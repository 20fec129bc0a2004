package org.throughline.adapter.slack.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.throughline.usecase.port.MessageId;

/**
 * Messages that wait for the same allowance, each told a moment of its own: told the same one, all of them would be
 * taken in hand again and again for one that may go. Not safe for threads: its pace takes turns.
 */
final class Line {
    private final Duration apart;
    private final Map<MessageId, Instant> moments = new HashMap<>();
    private Instant last = Instant.MIN;
    private Instant heldUntil = Instant.MIN;

    Line(Duration apart) {
        this.apart = apart;
    }

    /** How long this message waits: {@code least} at least, and behind those that were told to wait before. */
    Duration queue(MessageId message, Instant now, Duration least) {
        moments.values().removeIf(moment -> !moment.isAfter(now));
        Instant wanted = now.plus(least);
        Instant earliest = wanted.isAfter(heldUntil) ? wanted : heldUntil;
        Instant moment = moments.get(message);
        if (moment == null || moment.isBefore(earliest)) {
            Instant behind = moments.isEmpty() ? earliest : last.plus(apart);
            moment = behind.isAfter(earliest) ? behind : earliest;
            last = moment;
            moments.put(message, moment);
        }
        return Duration.between(now, moment);
    }

    /** Nobody of the line goes before that moment. */
    void holdUntil(Instant moment) {
        heldUntil = heldUntil.isAfter(moment) ? heldUntil : moment;
    }

    boolean isHeldAt(Instant now) {
        return heldUntil.isAfter(now);
    }

    void leave(MessageId message) {
        moments.remove(message);
    }
}
