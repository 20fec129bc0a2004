package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.throughline.chat.text.Texts;

/**
 * The same words and buttons in fewer blocks: without lines between parts, then, from the top as far as is needed, words
 * joined with the words and the buttons below them.
 */
final class Packed {
    private final Texts texts;
    private final List<ObjectNode> packed = new ArrayList<>();

    private Packed(Texts texts) {
        this.texts = texts;
    }

    static List<ObjectNode> of(List<ObjectNode> blocks, int most, Texts texts) {
        List<ObjectNode> parts = blocks.stream()
                .filter(block -> !is(block, "divider"))
                .map(ObjectNode::deepCopy)
                .toList();
        var packing = new Packed(texts);
        int excess = parts.size() - most;
        for (ObjectNode part : parts) {
            if (excess > 0 && packing.joins(part)) {
                excess--;
            } else {
                packing.packed.add(part);
            }
        }
        return packing.packed;
    }

    private boolean joins(ObjectNode part) {
        if (packed.isEmpty()) {
            return false;
        }
        int last = packed.size() - 1;
        Optional<ObjectNode> joined = joined(packed.get(last), part);
        joined.ifPresent(block -> packed.set(last, block));
        return joined.isPresent();
    }

    private Optional<ObjectNode> joined(ObjectNode above, ObjectNode below) {
        if (is(above, "actions") && is(below, "actions")) {
            return row(above, below);
        }
        if (!isWords(above) || said(above).length() > SlackLimits.SECTION_TEXT) {
            return Optional.empty();
        }
        if (is(below, "actions")) {
            return accessory(below.path("elements"))
                    .map(choice -> Blocks.section(said(above)).set("accessory", choice));
        }
        String both = said(above) + "\n" + said(below);
        return isWords(below) && both.length() <= SlackLimits.SECTION_TEXT
                ? Optional.of(Blocks.section(both))
                : Optional.empty();
    }

    private static Optional<ObjectNode> row(ObjectNode above, ObjectNode below) {
        ArrayNode elements = (ArrayNode) above.get("elements");
        if (elements.size() + below.path("elements").size() > SlackLimits.ACTIONS_ELEMENTS) {
            return Optional.empty();
        }
        elements.addAll((ArrayNode) below.get("elements"));
        return Optional.of(above);
    }

    /** The one button as it is, several as one list of choices; empty where they do not fit into one. */
    private Optional<JsonNode> accessory(JsonNode elements) {
        if (elements.size() == 1) {
            return Optional.of(elements.get(0));
        }
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        elements.forEach(element -> {
            if (element.has("options")) {
                options.addAll((ArrayNode) element.get("options"));
            } else {
                options.add(Blocks.option(
                        element.path("text").path("text").asText(),
                        element.path("value").asText()));
            }
        });
        boolean tooLong = StreamSupport.stream(options.spliterator(), false)
                .anyMatch(option -> option.path("value").asText().length() > SlackLimits.OPTION_VALUE);
        if (tooLong || options.size() > SlackLimits.SELECT_OPTIONS) {
            return Optional.empty();
        }
        ObjectNode select = Blocks.type("static_select")
                .put("action_id", elements.path(0).path("action_id").asText());
        select.set("placeholder", Blocks.plain(texts.get("slack.choose"), SlackLimits.PLACEHOLDER));
        return Optional.of(select.set("options", options));
    }

    private static String said(ObjectNode block) {
        if (block.has("text")) {
            return block.path("text").path("text").asText();
        }
        JsonNode parts = block.has("fields") ? block.get("fields") : block.path("elements");
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> part.path("text").asText())
                .collect(Collectors.joining("\n"));
    }

    /** Words alone, with nothing to press. */
    static boolean isWords(ObjectNode block) {
        return is(block, "context") || (is(block, "section") && !block.has("accessory"));
    }

    private static boolean is(ObjectNode block, String type) {
        return block.path("type").asText().equals(type);
    }
}
