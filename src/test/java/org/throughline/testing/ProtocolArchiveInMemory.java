package org.throughline.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.usecase.port.ProtocolArchive;

/** A protocol archive without a database. */
public final class ProtocolArchiveInMemory implements ProtocolArchive {

    private final Map<ProtocolRef, String> sources = new HashMap<>();

    @Override
    public void keep(ProtocolRef ref, String source) {
        sources.putIfAbsent(ref, source);
    }

    @Override
    public Optional<String> findSource(ProtocolRef ref) {
        return Optional.ofNullable(sources.get(ref));
    }
}
