package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.throughline.chat.text.Texts;

/** A card in a dialog: where there is no message to say something beside. */
public final class CardView {
    private CardView() {}

    public static ObjectNode of(SlackMessage message, Texts texts) {
        ObjectNode view = JsonNodeFactory.instance.objectNode().put("type", "modal");
        view.set("title", plain(texts.get("slack.title")));
        view.set("close", plain(texts.get("slack.close")));
        view.set("blocks", message.blocks());
        return view;
    }

    static ObjectNode plain(String words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "plain_text")
                .put("text", SlackText.shorten(words, SlackLimits.VIEW_LABEL));
    }
}
