package org.throughline.usecase.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.usecase.port.Meetings;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Nudges;

/** Everything that holds moments at which something is due. */
public record DueRows(Meetings meetings, Nudges nudges, Messages messages) {

    /** The earliest moment after {@code after} at which anything is due. */
    public Optional<Instant> findNext(Instant after) {
        return earliest(meetings.findNextDue(after), nudges.findNextDue(after), messages.findNextDue(after));
    }

    /** The earliest moment after {@code after} at which something of that kind may come of what is due. */
    Optional<Instant> findNext(DueKind kind, Instant after) {
        return switch (kind) {
            case AGENDA, DID_YOU_MEET -> earliest(meetings.findNextDue(after), messages.findNextDue(after));
            case NUDGE -> earliest(nudges.findNextDue(after), messages.findNextDue(after));
        };
    }

    @SafeVarargs
    private static Optional<Instant> earliest(Optional<Instant>... moments) {
        return Stream.of(moments).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
