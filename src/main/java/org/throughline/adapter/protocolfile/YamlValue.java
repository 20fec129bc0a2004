package org.throughline.adapter.protocolfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a YAML file that knows where it stands. */
sealed interface YamlValue {

    Place place();

    /** What it is, in words for an error. */
    String described();

    /** A scalar exactly as written, so that {@code yes} stays a word; empty where nothing was written. */
    record Text(Place place, String value) implements YamlValue {
        @Override
        public String described() {
            return value.isEmpty() ? "empty" : "\"" + value + "\"";
        }
    }

    /** A list. */
    record Sequence(Place place, List<YamlValue> items) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }

        Sequence followedBy(Sequence more) {
            return new Sequence(
                    place, Stream.concat(items.stream(), more.items.stream()).toList());
        }
    }

    /** Keys with their values, in the order of the file. */
    record Mapping(Place place, Map<String, YamlValue> entries) implements YamlValue {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String described() {
            return "a group of keys";
        }

        Optional<YamlValue> find(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        Mapping with(String key, YamlValue value) {
            Map<String, YamlValue> changed = new LinkedHashMap<>(entries);
            changed.put(key, value);
            return new Mapping(place, changed);
        }

        Mapping without(String key) {
            Map<String, YamlValue> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(place, changed);
        }
    }
}
