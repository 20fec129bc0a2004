package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.adapter.protocolfile.YamlValue.Mapping;
import org.throughline.adapter.protocolfile.YamlValue.Sequence;
import org.throughline.adapter.protocolfile.YamlValue.Text;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.adapter.yaml.YamlNode;

/** Turns the text of one YAML file into values with places, and reports what is no YAML. */
final class YamlTree {

    private static final int DEEPEST = 20;

    private final String file;
    private final Problems problems;

    YamlTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The keys of the file's top level; empty when a problem was reported instead. */
    Optional<Mapping> parse(String content) {
        try {
            if (convert(YamlNode.parse(file, content), 0) instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            problems.add(new Place(file, 1), "the file is not a group of keys", "lines such as title: …");
        } catch (WrongFileException wrong) {
            problems.addAll(wrong.problems());
        }
        return Optional.empty();
    }

    private YamlValue convert(YamlNode node, int depth) {
        Place place = new Place(file, node.line());
        if (depth > DEEPEST) {
            problems.add(place, "nested too deeply", "at most %d levels".formatted(DEEPEST));
            return new Text(place, "");
        }
        if (node.isMapping()) {
            return mapping(node, place, depth);
        }
        if (node.isList()) {
            List<YamlValue> items = new ArrayList<>();
            node.items().forEach(item -> items.add(convert(item, depth + 1)));
            return new Sequence(place, items);
        }
        return new Text(place, node.isText() ? node.text().strip() : "");
    }

    private Mapping mapping(YamlNode node, Place place, int depth) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (YamlNode.Pair pair : node.pairs()) {
            Place keyPlace = new Place(file, pair.key().line());
            if (!pair.key().isText()) {
                problems.add(keyPlace, "a key is not a word", "lines such as title: …");
            } else if (entries.putIfAbsent(pair.key().text(), convert(pair.value(), depth + 1)) != null) {
                problems.add(
                        keyPlace,
                        "\"%s\" stands here twice".formatted(pair.key().text()),
                        "each key once");
            }
        }
        return new Mapping(place, entries);
    }
}
