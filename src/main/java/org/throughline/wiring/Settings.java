package org.throughline.wiring;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.throughline.adapter.yaml.FileProblem;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.adapter.yaml.YamlNode;

/**
 * The settings of a file over those that are shipped, by their path ({@code http.port}). The shipped file names every
 * setting there is; mistakes are collected, so that one look shows all of them.
 */
final class Settings {
    private final Map<String, YamlNode> shipped = new LinkedHashMap<>();
    private final Map<String, YamlNode> given = new LinkedHashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    /** The shipped settings alone. */
    Settings(YamlNode defaults) {
        flatten("", defaults, shipped);
    }

    /** Lays the settings of another file over the shipped ones. */
    void overlay(YamlNode file) {
        collect(() -> {
            flatten("", file, given);
            return given;
        });
        given.forEach(this::checkThatItExists);
        given.keySet().retainAll(shipped.keySet());
        given.values().removeIf(YamlNode::isEmpty);
    }

    /** The setting's value; {@code parse} throws on a text it cannot use. */
    <T> T get(String path, String expected, Function<String, T> parse) {
        return this.<T>find(path, expected, parse)
                .orElseThrow(() -> new IllegalStateException("nothing is shipped for " + path));
    }

    /** The setting's value, or nothing where it is left empty. */
    <T> Optional<T> find(String path, String expected, Function<String, T> parse) {
        Optional<T> mine = Optional.ofNullable(given.get(path)).flatMap(node -> read(path, node, expected, parse));
        return mine.isPresent() ? mine : findShipped(path, parse);
    }

    /** Notes that the value given for this setting cannot stay. */
    void refuse(String path, String wrong, String expected) {
        YamlNode node = given.getOrDefault(path, shipped.get(path));
        if (node == null) {
            throw new IllegalArgumentException("there is no setting " + path);
        }
        problems.add(node.problem(wrong, expected));
    }

    /** What is read from other files, or nothing where they are wrong; what is wrong in them is noted. */
    <T> Optional<T> collect(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (WrongFileException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    /** Throws everything that was found wrong, by file and line. */
    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new WrongFileException(problems.stream()
                    .sorted(Comparator.comparing(FileProblem::file).thenComparingInt(FileProblem::line))
                    .toList());
        }
    }

    private <T> Optional<T> read(String path, YamlNode node, String expected, Function<String, T> parse) {
        return collect(() -> {
            try {
                return parse.apply(node.text());
            } catch (IllegalArgumentException | DateTimeException unusable) {
                throw node.wrong("'" + node.text() + "' cannot be used for " + path, expected);
            }
        });
    }

    private <T> Optional<T> findShipped(String path, Function<String, T> parse) {
        YamlNode node = shipped.get(path);
        if (node == null) {
            throw new IllegalArgumentException("there is no setting " + path);
        }
        return node.isEmpty() ? Optional.empty() : Optional.of(parse.apply(node.text()));
    }

    private void checkThatItExists(String path, YamlNode node) {
        if (shipped.containsKey(path)) {
            return;
        }
        String group = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        if (shipped.containsKey(group)) {
            problems.add(node.problem("'" + group + "' is a single setting", "one value behind '" + group + ":'"));
        } else if (!namesIn(path).isEmpty()) {
            problems.add(node.problem("'" + path + "' is a group of settings", "one of " + namesIn(path) + " in it"));
        } else {
            problems.add(node.problem("there is no setting '" + path + "'", "one of " + namesIn(group)));
        }
    }

    /** The names that the shipped settings know in that group, as in {@code host, port}. */
    private String namesIn(String group) {
        String prefix = group.isEmpty() ? "" : group + ".";
        return shipped.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).replaceFirst("\\..*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void flatten(String prefix, YamlNode node, Map<String, YamlNode> into) {
        node.mapping().forEach((key, value) -> {
            if (value.isMapping()) {
                flatten(prefix + key + ".", value, into);
            } else {
                into.put(prefix + key, value);
            }
        });
    }
}
