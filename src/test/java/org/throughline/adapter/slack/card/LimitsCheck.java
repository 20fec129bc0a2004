package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks what was drawn for Slack and says everything that Slack would refuse. */
final class LimitsCheck {
    private final List<String> broken = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();
    private final boolean inputs;
    private int tables;
    private int words;

    private LimitsCheck(boolean inputs) {
        this.inputs = inputs;
    }

    /** What is wrong with the message; nothing is what everybody wants. */
    static List<String> message(SlackMessage message) {
        var check = new LimitsCheck(false);
        check.length("text", message.text(), 1, SlackLimits.MESSAGE_TEXT);
        check.blocks(message.blocks(), SlackLimits.MESSAGE_BLOCKS);
        check.most("words", check.words, SlackLimits.MESSAGE_WORDS);
        return check.broken;
    }

    /** What is wrong with the modal or the home tab. */
    static List<String> view(ObjectNode view) {
        var check = new LimitsCheck(view.path("type").asText().equals("modal"));
        for (String label : List.of("title", "submit", "close")) {
            if (view.has(label)) {
                check.length(label, view.path(label).path("text").asText(), 1, SlackLimits.VIEW_LABEL);
            }
        }
        check.length("private_metadata", view.path("private_metadata").asText(), 0, SlackLimits.PRIVATE_METADATA);
        check.blocks(view.path("blocks"), SlackLimits.VIEW_BLOCKS);
        check.most("bytes", view.toString().length(), 250_000);
        return check.broken;
    }

    private void blocks(JsonNode blocks, int most) {
        between("blocks", blocks.size(), 1, most);
        blocks.forEach(this::block);
        most("tables", tables, SlackLimits.TABLES);
    }

    private void block(JsonNode block) {
        if (block.has("block_id")) {
            length("block_id", block.path("block_id").asText(), 1, SlackLimits.BLOCK_ID);
            unique(blockIds, block.path("block_id").asText());
        }
        switch (block.path("type").asText()) {
            case "header" -> text(block.path("text"), SlackLimits.HEADER_TEXT);
            case "section" -> section(block);
            case "context" -> {
                between("context elements", block.path("elements").size(), 1, SlackLimits.CONTEXT_ELEMENTS);
                block.path("elements").forEach(element -> text(element, SlackLimits.CONTEXT_TEXT));
            }
            case "actions" -> {
                between("actions elements", block.path("elements").size(), 1, SlackLimits.ACTIONS_ELEMENTS);
                block.path("elements").forEach(this::element);
            }
            case "table" -> table(block);
            case "input" -> input(block);
            case "divider" -> {}
            default -> broken.add("no such block: " + block.path("type"));
        }
    }

    private void section(JsonNode block) {
        if (!block.has("text") && !block.has("fields")) {
            broken.add("a section without words");
        }
        if (block.has("text")) {
            text(block.path("text"), SlackLimits.SECTION_TEXT);
        }
        if (block.has("fields")) {
            between("fields", block.path("fields").size(), 1, SlackLimits.SECTION_FIELDS);
            block.path("fields").forEach(field -> text(field, SlackLimits.SECTION_FIELD));
        }
        if (block.has("accessory")) {
            element(block.path("accessory"));
        }
    }

    private void table(JsonNode block) {
        tables++;
        between("rows", block.path("rows").size(), 1, SlackLimits.TABLE_ROWS);
        most("table", block.path("rows").toString().length(), SlackLimits.TABLE_TEXT);
        int columns = block.path("rows").path(0).size();
        for (JsonNode row : block.path("rows")) {
            between("columns", row.size(), columns, Math.min(columns, SlackLimits.TABLE_COLUMNS));
            row.forEach(cell -> words += cell.path("text").asText().length());
        }
    }

    private void input(JsonNode block) {
        text(block.path("label"), SlackLimits.INPUT_LABEL);
        if (block.has("hint")) {
            text(block.path("hint"), SlackLimits.INPUT_HINT);
        }
        element(block.path("element"));
    }

    private void element(JsonNode element) {
        length("action_id", element.path("action_id").asText(), 1, SlackLimits.ACTION_ID);
        if (!inputs) {
            unique(actionIds, element.path("action_id").asText());
        }
        if (element.has("placeholder")) {
            text(element.path("placeholder"), SlackLimits.PLACEHOLDER);
        }
        switch (element.path("type").asText()) {
            case "button" -> {
                text(element.path("text"), SlackLimits.BUTTON_TEXT);
                length("button value", element.path("value").asText(), 1, SlackLimits.BUTTON_VALUE);
            }
            case "overflow" -> options(element, SlackLimits.OVERFLOW_OPTIONS);
            case "radio_buttons", "checkboxes" -> options(element, SlackLimits.LISTED_OPTIONS);
            case "static_select", "multi_static_select" -> options(element, SlackLimits.SELECT_OPTIONS);
            case "plain_text_input" -> {
                between("max_length", element.path("max_length").asInt(), 1, SlackLimits.INPUT_TEXT);
                most(
                        "initial_value",
                        element.path("initial_value").asText().length(),
                        element.path("max_length").asInt());
            }
            case "number_input", "datepicker", "timepicker", "users_select", "multi_users_select" -> {}
            default -> broken.add("no such element: " + element.path("type"));
        }
    }

    private void options(JsonNode element, int most) {
        if (element.has("option_groups")) {
            between("groups", element.path("option_groups").size(), 1, SlackLimits.SELECT_GROUPS);
            element.path("option_groups").forEach(group -> {
                text(group.path("label"), SlackLimits.OPTION_TEXT);
                options(group, most);
            });
            return;
        }
        between("options", element.path("options").size(), 1, most);
        Set<String> values = new HashSet<>();
        element.path("options").forEach(option -> {
            text(option.path("text"), SlackLimits.OPTION_TEXT);
            length("option value", option.path("value").asText(), 1, SlackLimits.OPTION_VALUE);
            unique(values, option.path("value").asText());
        });
    }

    private void text(JsonNode object, int most) {
        String text = object.path("text").asText();
        words += text.length();
        length(object.path("type").asText(), text, 1, most);
        if (text.matches("(?s).*<[!@#].*")) {
            broken.add("calls somebody: " + text);
        }
    }

    private void length(String what, String text, int least, int most) {
        between(what + " “" + text + "”", text.length(), least, most);
    }

    private void most(String what, int count, int most) {
        between(what, count, 0, most);
    }

    private void between(String what, int count, int least, int most) {
        if (count < least || count > most) {
            broken.add("%s: %d, not %d to %d".formatted(what, count, least, most));
        }
    }

    private void unique(Set<String> seen, String id) {
        if (!seen.add(id)) {
            broken.add("twice: " + id);
        }
    }
}
