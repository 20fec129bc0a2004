package org.throughline.adapter.protocolfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Sequence;
import org.throughline.adapter.yaml.PackagedFiles;
import org.throughline.domain.protocol.RecordKind;

/** The fields that record kinds with a meaning of their own bring, and the closed lists a file may name. */
final class BuiltIns {

    private static final String RESOURCE = "/protocols/built-in.yaml";

    private final Map<String, List<YamlValue>> lists = new LinkedHashMap<>();
    private final Map<RecordKind, List<Mapping>> fields = new LinkedHashMap<>();

    private BuiltIns(Mapping file) {
        group(file, "lists").entries().forEach((name, options) -> lists.put(name, items(options)));
        group(file, "records")
                .entries()
                .forEach((kind, ofKind) -> fields.put(
                        RecordKind.parse(kind),
                        items(ofKind).stream().map(Mapping.class::cast).toList()));
    }

    /** Reads what is packaged. */
    static BuiltIns load() {
        Problems problems = new Problems();
        Optional<Mapping> file = new YamlTree("built-in.yaml", problems).parse(PackagedFiles.text(RESOURCE));
        return new BuiltIns(file.orElseThrow(() -> new IllegalStateException("cannot use " + problems.list())));
    }

    /** Templates: {@code nearest} stands for a reference to fill in, {@code options: from-file} for options to fill in. */
    List<Mapping> fieldsOf(RecordKind kind) {
        return fields.getOrDefault(kind, List.of());
    }

    Optional<List<YamlValue>> findList(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    String listWords() {
        return lists.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private static Mapping group(Mapping file, String key) {
        return (Mapping) file.find(key).orElseThrow();
    }

    private static List<YamlValue> items(YamlValue value) {
        return ((Sequence) value).items();
    }
}
