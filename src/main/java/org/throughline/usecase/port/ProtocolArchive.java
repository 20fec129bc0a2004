package org.throughline.usecase.port;

import java.util.Optional;
import org.throughline.domain.protocol.ProtocolRef;

/** Keeps every version of every protocol that was ever loaded, so that a running session never loses its own. */
public interface ProtocolArchive {

    /** Keeps this version; does nothing when it is kept already. */
    void keep(ProtocolRef ref, String source);

    /** What {@link #keep} was given for exactly this version. */
    Optional<String> findSource(ProtocolRef ref);
}
