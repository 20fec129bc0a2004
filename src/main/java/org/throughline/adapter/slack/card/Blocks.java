package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The JSON of Slack's blocks, each shortened to what it takes. */
final class Blocks {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Blocks() {}

    static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** Text that Slack shows as it is; nothing in it looks like a mention, whoever reads the JSON. */
    static ObjectNode plain(String text, int most) {
        return type("plain_text").put("text", SlackText.shorten(SlackText.withoutCalls(text), most));
    }

    /** What is written already as mrkdwn; words that look like a mention or a channel stay words. */
    static ObjectNode mrkdwn(String written) {
        return type("mrkdwn").put("text", written).put("verbatim", true);
    }

    static ObjectNode header(String text) {
        return type("header").set("text", plain(text, SlackLimits.HEADER_TEXT));
    }

    static ObjectNode section(String written) {
        return type("section").set("text", mrkdwn(written));
    }

    static ObjectNode context(String written) {
        ObjectNode block = type("context");
        block.putArray("elements").add(mrkdwn(written));
        return block;
    }

    static ObjectNode actions(List<? extends JsonNode> elements) {
        ObjectNode block = type("actions");
        block.putArray("elements").addAll(elements);
        return block;
    }

    static ObjectNode option(String label, String value) {
        ObjectNode option = JSON.objectNode();
        option.set("text", plain(label.isBlank() ? "–" : label, SlackLimits.OPTION_TEXT));
        return option.put("value", value);
    }
}
