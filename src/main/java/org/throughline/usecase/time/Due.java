package org.throughline.usecase.time;

import java.time.Instant;
import java.util.Optional;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.delivery.Delivery;

/** Something that became due and reached people. */
public record Due(DueKind kind, Instant at, Subject subject) {

    static Optional<Due> of(Delivery delivery) {
        return DueKind.of(delivery.subject())
                .filter(kind -> delivery.posted())
                .map(kind -> new Due(kind, delivery.at(), delivery.subject()));
    }
}
