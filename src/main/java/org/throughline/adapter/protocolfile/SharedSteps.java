package org.throughline.adapter.protocolfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Sequence;

/** Steps written once and used by many protocols: {@code use: S-CLOSE}. */
final class SharedSteps {

    static final String FILE_NAME = "shared.yaml";

    private static final List<String> ADDED = List.of("questions", "records", "rules");

    private final Map<String, Mapping> byName = new LinkedHashMap<>();
    private final Problems problems;

    SharedSteps(Problems problems) {
        this.problems = problems;
    }

    /** Takes the steps of a file; one of the same name as before takes its place. */
    void add(Mapping file) {
        file.entries().forEach((name, step) -> {
            if (step instanceof Mapping mapping) {
                byName.put(name, mapping);
            } else {
                problems.add(step.place(), "the shared step is " + step.described(), "the keys of a step");
            }
        });
    }

    Map<String, Mapping> byName() {
        return byName;
    }

    /**
     * The step with what its shared step says filled in: its own id, title, minutes and so on win, its own questions,
     * records and rules come after the shared ones. Empty after a problem was reported.
     */
    Optional<Mapping> fill(Mapping step) {
        if (step.find("use").isEmpty()) {
            return Optional.of(step);
        }
        String expected = "one of " + String.join(", ", byName.keySet());
        Optional<String> name = Keys.of(step, problems, StepReader.KEYS).findWord("use", expected);
        Optional<Mapping> shared = name.flatMap(wanted -> Optional.ofNullable(byName.get(wanted)));
        if (name.isPresent() && shared.isEmpty()) {
            Place place = step.find("use").orElseThrow().place();
            problems.add(place, "there is no shared step \"%s\"".formatted(name.get()), expected);
        }
        return shared.map(base -> merged(base, step.without("use")));
    }

    private static Mapping merged(Mapping shared, Mapping step) {
        Mapping merged = new Mapping(step.place(), shared.entries());
        for (Map.Entry<String, YamlValue> own : step.entries().entrySet()) {
            merged = merged.with(own.getKey(), joined(own.getKey(), shared, own.getValue()));
        }
        return merged;
    }

    private static YamlValue joined(String key, Mapping shared, YamlValue own) {
        YamlValue base = shared.find(key).orElse(own);
        boolean adds = ADDED.contains(key) && shared.find(key).isPresent();
        return adds && base instanceof Sequence first && own instanceof Sequence more ? first.followedBy(more) : own;
    }
}
