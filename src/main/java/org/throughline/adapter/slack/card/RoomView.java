package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.throughline.chat.text.Texts;

/** The dialog that asks for a channel, filled with the one the person looks at. */
public final class RoomView {
    public static final String CALLBACK = "room";
    private static final String BLOCK = "room";
    private static final String ACTION = "v";

    private RoomView() {}

    public static ObjectNode of(Texts texts) {
        ObjectNode element = JsonNodeFactory.instance
                .objectNode()
                .put("type", "conversations_select")
                .put("action_id", ACTION)
                .put("default_to_current_conversation", true);
        element.putObject("filter")
                .put("exclude_bot_users", true)
                .putArray("include")
                .add("public")
                .add("private");
        ObjectNode input =
                JsonNodeFactory.instance.objectNode().put("type", "input").put("block_id", BLOCK);
        input.set("label", CardView.plain(texts.get("slack.room.label")));
        input.set("element", element);
        ObjectNode view =
                JsonNodeFactory.instance.objectNode().put("type", "modal").put("callback_id", CALLBACK);
        view.set("title", CardView.plain(texts.get("slack.room.title")));
        view.set("submit", CardView.plain(texts.get("slack.room.submit")));
        view.set("close", CardView.plain(texts.get("slack.close")));
        view.putArray("blocks").add(input);
        return view;
    }

    /** Slack's id of the channel that was chosen. */
    public static Optional<String> findChosen(JsonNode fields) {
        return Optional.ofNullable(
                fields.path(BLOCK).path(ACTION).path("selected_conversation").textValue());
    }
}
