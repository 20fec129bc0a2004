package org.throughline.usecase.port;

import java.time.Instant;
import java.util.Optional;
import org.throughline.domain.team.PersonId;

/** Until when people asked the bot not to write to them. */
public interface Pauses {

    Optional<Instant> findUntil(PersonId person);

    void put(PersonId person, Instant until);

    void remove(PersonId person);
}
