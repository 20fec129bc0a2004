package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as people see it now.
 *
 * @param thread the timestamp of the message whose thread it is in; null in the conversation itself
 * @param blocks an array, empty where there are none
 * @param metadata an object, empty where there is none
 * @param edits how often it was changed since
 */
public record SlackPost(
        String conversation,
        String ts,
        @Nullable String thread,
        String text,
        JsonNode blocks,
        JsonNode metadata,
        int edits) {

    /** Every element a person can act on, as it was sent, in reading order; those of sections included. */
    public List<JsonNode> pressable() {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode block : blocks) {
            block.path("elements").forEach(element -> addPressable(element, found));
            addPressable(block.path("accessory"), found);
        }
        return found;
    }

    /** The button with this label. */
    public JsonNode button(String label) {
        return pressable().stream()
                .filter(element ->
                        label.equals(element.path("text").path("text").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + blocks));
    }

    private static void addPressable(JsonNode element, List<JsonNode> found) {
        if (element.has("action_id")) {
            found.add(element);
        }
    }
}
