package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sandbox with a key on everything people do; who may not have heard the last answer can ask for it again. */
final class KeyedChat implements Chat {
    private @Nullable SandboxChat chat;
    private @Nullable Sent last;
    private @Nullable JsonNode answer;
    private int sent;

    private record Sent(String path, Map<String, Object> body) {}

    /** Where the bot runs now. */
    void moveTo(URI base) {
        chat = new SandboxChat(base);
    }

    /** How many requests were sent, those included that got no answer. */
    int sent() {
        return sent;
    }

    /** Sends the last request once more, if there was any: one that was answered gets that very answer. */
    void sendAgain() {
        Sent request = last;
        if (request == null) {
            return;
        }
        JsonNode again = chat().api().post(request.path(), request.body());
        if (answer != null) {
            assertThat(again).as("%s again", request).isEqualTo(answer);
        }
        assertThat(again.get("reply").asText())
                .as("%s again: %s", request, again)
                .isIn("done", "whisper", "form");
    }

    @Override
    public JsonNode say(String person, String room, String text) {
        return post("/sandbox/api/messages", Map.of("as", person, "room", room, "text", text));
    }

    @Override
    public JsonNode press(String person, JsonNode button) {
        String message = button.get("message").asText();
        return post(
                "/sandbox/api/buttons",
                Map.of(
                        "as",
                        person,
                        "message",
                        message,
                        "button",
                        button.get("id").asText()));
    }

    @Override
    public JsonNode submit(String person, String form, Map<String, Object> values) {
        return post("/sandbox/api/forms/" + form, Map.of("as", person, "values", values));
    }

    private JsonNode post(String path, Map<String, ?> body) {
        var keyed = new HashMap<String, Object>(body);
        keyed.put("key", "act-" + sent++);
        last = new Sent(path, keyed);
        answer = null;
        JsonNode heard = chat().api().post(path, keyed);
        answer = heard;
        return heard;
    }

    @Override
    public List<JsonNode> messages(String person, String room) {
        return chat().messages(person, room);
    }

    @Override
    public JsonNode moveClock(Map<String, ?> to) {
        return chat().moveClock(to);
    }

    @Override
    public String nameOf(String person) {
        return chat().nameOf(person);
    }

    @Override
    public Instant now() {
        return chat().now();
    }

    private SandboxChat chat() {
        return Objects.requireNonNull(chat);
    }
}
