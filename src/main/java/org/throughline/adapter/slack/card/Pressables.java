package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.chat.card.Button;
import org.throughline.chat.intent.IntentCodec;

/**
 * Draws what can be pressed in one card. Each carries its intent as text: a button as its {@code value}, a menu as the
 * value of the option picked; action ids are {@code b0}, {@code b1} … in reading order.
 */
final class Pressables {
    private int next;

    /** Rows of buttons; one whose intent is longer than Slack keeps cannot be pressed there and is not drawn. */
    List<ObjectNode> rows(List<Button> buttons) {
        List<ObjectNode> drawn = buttons.stream()
                .filter(button -> value(button).length() <= SlackLimits.BUTTON_VALUE)
                .map(this::button)
                .toList();
        var rows = new ArrayList<ObjectNode>();
        for (int from = 0; from < drawn.size(); from += SlackLimits.ACTIONS_ELEMENTS) {
            int to = Math.min(drawn.size(), from + SlackLimits.ACTIONS_ELEMENTS);
            rows.add(Blocks.actions(drawn.subList(from, to)));
        }
        return rows;
    }

    /** Five behind three dots, more in a list that opens; buttons where an intent is too long for either. */
    List<ObjectNode> menu(String label, List<Button> items) {
        boolean options = items.stream().allMatch(item -> value(item).length() <= SlackLimits.OPTION_VALUE);
        if (items.isEmpty() || !options || items.size() > SlackLimits.SELECT_OPTIONS) {
            return rows(items);
        }
        ObjectNode menu = items.size() <= SlackLimits.OVERFLOW_OPTIONS ? id("overflow") : select(label);
        ArrayNode drawn = menu.putArray("options");
        items.forEach(item -> drawn.add(Blocks.option(item.label(), value(item))));
        return List.of(Blocks.actions(List.of(menu)));
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
