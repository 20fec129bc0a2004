package org.throughline.adapter.yaml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One place in a YAML file: a mapping, a list or a text. Scalars stay as they were written ({@code 08:00} is a text, not
 * a number). Each reading method throws {@link WrongFileException} with the place where the file says something else.
 */
public final class YamlNode {

    /** A key and what stands behind it. */
    public record Pair(YamlNode key, YamlNode value) {}

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The top of the file with that name (for messages) and content. */
    public static YamlNode parse(String file, String content) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(content));
            if (root == null) {
                throw problem(file, 1, "the file is empty", "settings in YAML");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException broken) {
            throw problem(
                    file, lineOf(broken.getProblemMark()), "this is no YAML: " + broken.getProblem(), "valid YAML");
        } catch (YAMLException unreadable) {
            throw problem(file, 1, "this is no YAML: " + unreadable.getMessage(), "valid YAML");
        }
    }

    /** The line this starts on, counted from 1. */
    public int line() {
        return lineOf(node.getStartMark());
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode && !isEmpty();
    }

    /** Whether a key stands there with nothing behind it (or {@code null}). */
    public boolean isEmpty() {
        return node.getTag().equals(Tag.NULL);
    }

    /** The keys and what stands behind them, in the order of the file. */
    public Map<String, YamlNode> mapping() {
        Map<String, YamlNode> byKey = new LinkedHashMap<>();
        for (Pair pair : pairs()) {
            YamlNode key = pair.key();
            if (byKey.put(key.text(), pair.value()) != null) {
                throw key.wrong("'" + key.text() + "' stands here twice", "each key once");
            }
        }
        return byKey;
    }

    /** The keys and what stands behind them as they were written, a key that stands there twice included. */
    public List<Pair> pairs() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(seen(), "a mapping (key: value)");
        }
        return mapping.getValue().stream()
                .map(tuple ->
                        new Pair(new YamlNode(file, tuple.getKeyNode()), new YamlNode(file, tuple.getValueNode())))
                .toList();
    }

    /** What stands behind that key of a mapping, nothing where the key is absent or empty. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(mapping().get(key)).filter(value -> !value.isEmpty());
    }

    /** What stands behind that key of a mapping. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> wrong("'" + key + "' is missing", "'" + key + ": …'"));
    }

    /** The items of a list. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode list)) {
            throw wrong(seen(), "a list (- item)");
        }
        return list.getValue().stream().map(item -> new YamlNode(file, item)).toList();
    }

    /** The text as it was written. */
    public String text() {
        if (!(node instanceof ScalarNode scalar) || isEmpty()) {
            throw wrong(seen(), "a text");
        }
        return scalar.getValue();
    }

    /** The mistake at this place. */
    public FileProblem problem(String wrong, String expected) {
        return new FileProblem(file, line(), wrong, expected);
    }

    /** The refusal of what stands at this place. */
    public WrongFileException wrong(String wrong, String expected) {
        return new WrongFileException(List.of(problem(wrong, expected)));
    }

    /** What stands here, said in words. */
    private String seen() {
        if (isEmpty()) {
            return "nothing stands here";
        }
        if (node instanceof ScalarNode scalar) {
            return "'" + scalar.getValue() + "' is a single text";
        }
        return isList() ? "a list stands here" : "a mapping stands here";
    }

    private static WrongFileException problem(String file, int line, String wrong, String expected) {
        return new WrongFileException(List.of(new FileProblem(file, line, wrong, expected)));
    }

    private static int lineOf(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
