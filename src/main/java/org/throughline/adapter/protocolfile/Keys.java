package org.throughline.adapter.protocolfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Sequence;
import org.throughline.adapter.protocolfile.YamlValue.Text;
import org.throughline.domain.protocol.Localized;

/**
 * Reads one group of keys. What is missing or wrong is reported and answered with a fallback, so that reading goes on and
 * finds the next problem too.
 */
final class Keys {

    private final Mapping mapping;
    private final Problems problems;

    private Keys(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Reports every key that is not one of these. */
    static Keys of(Mapping mapping, Problems problems, List<String> known) {
        mapping.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(value.place(), "unknown key \"%s\"".formatted(key), "one of " + String.join(", ", known));
            }
        });
        return new Keys(mapping, problems);
    }

    Place place() {
        return mapping.place();
    }

    Place placeOf(String key) {
        return find(key).map(YamlValue::place).orElse(place());
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    Optional<YamlValue> find(String key) {
        return mapping.find(key);
    }

    void problem(String key, String what, String expected) {
        problems.add(placeOf(key), what, expected);
    }

    Optional<String> findWord(String key, String expected) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Text text && !text.value().isEmpty()) {
            return Optional.of(text.value());
        }
        problem(key, "\"%s\" is %s".formatted(key, value.get().described()), expected);
        return Optional.empty();
    }

    /** The key's word as what {@code parse} makes of it; {@code parse} throws IllegalArgumentException for a wrong one. */
    <T> T require(String key, Function<String, T> parse, String expected, T fallback) {
        return require(key, parse, expected).orElse(fallback);
    }

    /** Empty only after a problem was reported. */
    <T> Optional<T> require(String key, Function<String, T> parse, String expected) {
        if (!has(key)) {
            missing(key, expected);
        }
        return find(key, parse, expected);
    }

    <T> Optional<T> find(String key, Function<String, T> parse, String expected) {
        Optional<String> word = findWord(key, expected);
        try {
            return word.map(parse);
        } catch (IllegalArgumentException refused) {
            problem(key, "\"%s\" is \"%s\"".formatted(key, word.orElse("")), expected);
            return Optional.empty();
        }
    }

    boolean flag(String key) {
        return find(key, Keys::parseFlag, "true or false").orElse(false);
    }

    List<YamlValue> list(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        problem(key, "\"%s\" is %s".formatted(key, value.get().described()), "a list");
        return List.of();
    }

    /** A list that may not be empty. */
    List<YamlValue> requireList(String key, String expected) {
        if (!has(key)) {
            missing(key, expected);
        } else if (find(key).orElseThrow() instanceof Sequence sequence
                && sequence.items().isEmpty()) {
            problem(key, "\"%s\" is empty".formatted(key), expected);
        }
        return list(key);
    }

    Localized requireText(String key, int longest) {
        if (!has(key)) {
            missing(key, LocalizedReader.EXPECTED);
        }
        return findText(key, longest).orElse(LocalizedReader.NOTHING);
    }

    Optional<Localized> findText(String key, int longest) {
        return find(key).map(value -> new LocalizedReader(problems).read(value, "\"" + key + "\"", longest));
    }

    private void missing(String key, String expected) {
        problems.add(place(), "\"%s\" is missing".formatted(key), expected);
    }

    private static boolean parseFlag(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
