package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.chat.card.Button;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.text.Texts;

/**
 * Draws what can be pressed in one card. Each carries its intent as text: a button as its {@code value}, a menu as the
 * value of the option picked; action ids are {@code b0}, {@code b1} … in reading order.
 */
final class Pressables {
    /** More than these side by side hide the card they belong to. */
    private static final int MOST_BESIDE = 12;

    private final Texts texts;
    private int next;

    Pressables(Texts texts) {
        this.texts = texts;
    }

    /**
     * Rows of buttons; where they would be a wall, the plain ones stand in one list. One whose intent is longer than
     * Slack keeps cannot be pressed there and is not drawn.
     */
    List<ObjectNode> rows(List<Button> buttons) {
        List<Button> plain = buttons.stream()
                .filter(button -> button.style() == Button.Style.PLAIN)
                .toList();
        if (plain.size() <= MOST_BESIDE || !fitOptions(plain)) {
            return inRows(buttons.stream()
                    .filter(button -> value(button).length() <= SlackLimits.BUTTON_VALUE)
                    .map(this::button)
                    .toList());
        }
        List<ObjectNode> elements = new ArrayList<>(buttons.stream()
                .filter(button -> !plain.contains(button))
                .map(this::button)
                .toList());
        elements.add(options(select(texts.get("slack.choose")), plain));
        return inRows(elements);
    }

    private static List<ObjectNode> inRows(List<ObjectNode> drawn) {
        var rows = new ArrayList<ObjectNode>();
        for (int from = 0; from < drawn.size(); from += SlackLimits.ACTIONS_ELEMENTS) {
            int to = Math.min(drawn.size(), from + SlackLimits.ACTIONS_ELEMENTS);
            rows.add(Blocks.actions(drawn.subList(from, to)));
        }
        return rows;
    }

    /** Five behind three dots, more in a list that opens; buttons where an intent is too long for either. */
    List<ObjectNode> menu(String label, List<Button> items) {
        if (items.isEmpty() || !fitOptions(items)) {
            return rows(items);
        }
        ObjectNode menu = items.size() <= SlackLimits.OVERFLOW_OPTIONS ? id("overflow") : select(label);
        return List.of(Blocks.actions(List.of(options(menu, items))));
    }

    private static boolean fitOptions(List<Button> items) {
        return items.size() <= SlackLimits.SELECT_OPTIONS
                && items.stream().allMatch(item -> value(item).length() <= SlackLimits.OPTION_VALUE);
    }

    private static ObjectNode options(ObjectNode menu, List<Button> items) {
        ArrayNode drawn = menu.putArray("options");
        items.forEach(item -> drawn.add(Blocks.option(item.label(), value(item))));
        return menu;
    }

    private ObjectNode select(String label) {
        return id("static_select").set("placeholder", Blocks.plain(label, SlackLimits.PLACEHOLDER));
    }

    private ObjectNode button(Button button) {
        ObjectNode drawn = id("button").put("value", value(button));
        drawn.set("text", Blocks.plain(button.label(), SlackLimits.BUTTON_TEXT));
        if (button.style() != Button.Style.PLAIN) {
            drawn.put("style", button.style().name().toLowerCase(Locale.ROOT));
        }
        return drawn;
    }

    private ObjectNode id(String type) {
        return Blocks.type(type).put("action_id", "b" + next++);
    }

    private static String value(Button button) {
        return IntentCodec.encode(button.intent());
    }
}
