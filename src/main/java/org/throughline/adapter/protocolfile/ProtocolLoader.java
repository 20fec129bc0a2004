package org.throughline.adapter.protocolfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Sequence;
import org.throughline.adapter.yaml.FileProblem;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.team.Role;

/** Reads all protocol files together: the packaged ones, extended and overridden by those of a folder. */
final class ProtocolLoader {

    private static final String NO_VERSION = "draft";

    private final Problems problems = new Problems();
    private final SharedSteps shared = new SharedSteps(problems);
    private final Reading reading = new Reading(BuiltIns.load(), problems, false);

    /** The problems found so far, by file and line. */
    List<FileProblem> problems() {
        return problems.list();
    }

    /** Every protocol that is right, by id. */
    List<LoadedProtocol> load(@Nullable Path folder) {
        Map<String, SourceFile> byStem = new TreeMap<>();
        List<SourceFile> files = new ArrayList<>(SourceFiles.packaged());
        if (folder != null) {
            files.addAll(new SourceFiles(problems).in(folder));
        }
        files.stream().filter(SourceFile::isShared).forEach(file -> parse(file).ifPresent(shared::add));
        files.stream().filter(file -> !file.isShared()).forEach(file -> byStem.put(file.stem(), file));
        Map<SourceFile, Mapping> parsed = new LinkedHashMap<>();
        byStem.values().forEach(file -> parse(file).ifPresent(mapping -> parsed.put(file, mapping)));
        checkUnused(parsed.values().stream().toList());
        return parsed.entrySet().stream()
                .flatMap(entry -> read(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<Mapping> parse(SourceFile file) {
        String withoutMark =
                file.content().startsWith("\uFEFF") ? file.content().substring(1) : file.content();
        return new YamlTree(file.file(), problems).parse(withoutMark);
    }

    private Optional<LoadedProtocol> read(SourceFile file, Mapping mapping) {
        Optional<ProtocolId> id = id(file);
        return id.map(named -> new ProtocolRef(named, NO_VERSION))
                .flatMap(ref -> new ProtocolReader(reading, shared).read(ref, mapping))
                .map(ProtocolLoader::versioned);
    }

    private Optional<ProtocolId> id(SourceFile file) {
        try {
            return Optional.of(new ProtocolId(file.stem()));
        } catch (IllegalArgumentException refused) {
            problems.add(
                    new Place(file.file(), 1),
                    "the file's name is the word people type, and \"%s\" is none".formatted(file.stem()),
                    "a file named like student-work.yaml");
            return Optional.empty();
        }
    }

    private static LoadedProtocol versioned(Protocol draft) {
        String source = ProtocolWriter.write(draft);
        ProtocolRef ref = new ProtocolRef(draft.ref().id(), ProtocolWriter.fingerprint(source));
        return new LoadedProtocol(draft.withRef(ref), source);
    }

    /** A shared step that no protocol uses is read for itself; the others are read where they are used. */
    private void checkUnused(List<Mapping> protocols) {
        List<String> used = protocols.stream()
                .flatMap(protocol -> protocol.find("steps").stream())
                .flatMap(steps -> steps instanceof Sequence list ? list.items().stream() : Stream.empty())
                .flatMap(step -> step instanceof Mapping mapping ? mapping.find("use").stream() : Stream.empty())
                .flatMap(name -> name instanceof YamlValue.Text text ? Stream.of(text.value()) : Stream.empty())
                .toList();
        Set<Role> roles = EnumSet.complementOf(EnumSet.of(Role.ALL));
        shared.byName().forEach((name, step) -> {
            if (!used.contains(name)) {
                new StepReader(new Scope(roles, Set.of()), reading).read(step);
            }
        });
    }
}
