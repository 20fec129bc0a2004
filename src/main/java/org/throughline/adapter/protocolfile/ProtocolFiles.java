package org.throughline.adapter.protocolfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.usecase.port.ProtocolArchive;
import org.throughline.usecase.port.Protocols;

/** The protocols of the files, and from the archive those that sessions started with earlier; safe for many threads. */
public final class ProtocolFiles implements Protocols {

    private final Map<String, Protocol> current = new TreeMap<>();
    private final Map<ProtocolRef, Protocol> byVersion = new ConcurrentHashMap<>();
    private final ProtocolArchive archive;
    private final BuiltIns builtIns = BuiltIns.load();

    private ProtocolFiles(List<LoadedProtocol> loaded, ProtocolArchive archive) {
        this.archive = archive;
        for (LoadedProtocol one : loaded) {
            Protocol protocol = one.protocol();
            archive.keep(protocol.ref(), one.source());
            current.put(protocol.ref().id().value(), protocol);
            byVersion.put(protocol.ref(), protocol);
        }
    }

    /**
     * The packaged protocols, extended and overridden by the files of the folder where there is one; each version is kept
     * in the archive.
     *
     * @throws WrongFileException with everything that is wrong in the files
     */
    public static ProtocolFiles load(@Nullable Path folder, ProtocolArchive archive) {
        ProtocolLoader loader = new ProtocolLoader();
        List<LoadedProtocol> loaded = loader.load(folder);
        if (!loader.problems().isEmpty()) {
            throw new WrongFileException(loader.problems());
        }
        return new ProtocolFiles(loaded, archive);
    }

    @Override
    public Optional<Protocol> find(ProtocolId id) {
        return Optional.ofNullable(current.get(id.value()));
    }

    @Override
    public Protocol get(ProtocolRef ref) {
        Protocol known = byVersion.get(ref);
        if (known == null) {
            known = rebuilt(ref);
            byVersion.put(ref, known);
        }
        return known;
    }

    @Override
    public List<Protocol> list() {
        return List.copyOf(current.values());
    }

    private Protocol rebuilt(ProtocolRef ref) {
        String source = archive.findSource(ref)
                .orElseThrow(() -> new IllegalArgumentException("no version " + ref.version() + " of " + ref.id()));
        Problems problems = new Problems();
        SharedSteps none = new SharedSteps(problems);
        return new YamlTree(ref.id() + "@" + ref.version(), problems)
                .parse(source)
                .flatMap(file -> new ProtocolReader(new Reading(builtIns, problems, true), none).read(ref, file))
                .orElseThrow(() -> new IllegalStateException("cannot rebuild " + ref + ": " + problems.list()));
    }
}
