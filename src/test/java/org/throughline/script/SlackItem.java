package org.throughline.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.throughline.testing.slack.SlackPost;
import org.throughline.testing.slack.Whisper;

/**
 * Something to read in Slack.
 *
 * @param timestamp null for what one person alone sees
 * @param reader who alone sees it; null where everybody does
 * @param wasWhispered whether it came through Slack and not as the answer to a command
 */
record SlackItem(
        String conversation,
        @Nullable String timestamp,
        @Nullable String thread,
        @Nullable String reader,
        boolean wasWhispered,
        String text,
        JsonNode blocks) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static SlackItem of(SlackPost post, @Nullable String owner) {
        return new SlackItem(post.conversation(), post.ts(), post.thread(), owner, false, post.text(), post.blocks());
    }

    static SlackItem of(Whisper whisper) {
        return new SlackItem(
                whisper.conversation(), null, whisper.thread(), whisper.user(), true, whisper.text(), whisper.blocks());
    }

    static SlackItem whisper(String conversation, String user, String text, JsonNode blocks) {
        return new SlackItem(conversation, null, null, user, false, text, blocks);
    }

    boolean fleeting() {
        return timestamp == null;
    }

    String pressedTimestamp() {
        return timestamp == null ? "1.0" : timestamp;
    }

    boolean isSeenBy(String user) {
        return reader == null || reader.equals(user);
    }

    boolean isSaidTo(String user) {
        return user.equals(reader) && !text.isEmpty();
    }

    boolean isSameMessageAs(SlackItem other) {
        return timestamp != null && timestamp.equals(other.timestamp) && conversation.equals(other.conversation);
    }

    /** As the sandbox's API shows a message; {@code place} is its id. */
    JsonNode drawn(int place) {
        ObjectNode message = JSON.objectNode().put("id", place).put("text", text);
        ArrayNode buttons = message.putArray("buttons");
        for (JsonNode block : blocks) {
            block.path("elements").forEach(element -> add(element, block, buttons));
            add(block.path("accessory"), block, buttons);
        }
        return message;
    }

    private static void add(JsonNode element, JsonNode block, ArrayNode buttons) {
        if (element.path("type").asText().equals("button")) {
            ObjectNode action = element.deepCopy();
            action.put("block_id", block.path("block_id").asText());
            buttons.addObject()
                    .put("label", element.path("text").path("text").asText())
                    .set("action", action);
        }
        for (JsonNode option : element.path("options")) {
            ObjectNode action = JSON.objectNode()
                    .put("type", element.path("type").asText())
                    .put("action_id", element.path("action_id").asText());
            action.set("selected_option", option);
            buttons.addObject()
                    .put("label", option.path("text").path("text").asText())
                    .set("action", action);
        }
    }
}
