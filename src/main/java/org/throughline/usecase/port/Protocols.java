package org.throughline.usecase.port;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;

/** The protocols a team can walk, and every version that a session was ever started with. */
public interface Protocols {

    /** The version that new sessions take. */
    Optional<Protocol> find(ProtocolId id);

    /**
     * Exactly this version, also one that is no longer in the files.
     *
     * @throws IllegalArgumentException when that version was never loaded here
     */
    Protocol get(ProtocolRef ref);

    /** The current version of each protocol, by id. */
    List<Protocol> list();
}
