package org.throughline.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The sandbox, through its API. */
final class SandboxChat implements Chat {
    private final SandboxApi api;

    SandboxChat(URI base) {
        this.api = new SandboxApi(base);
    }

    SandboxApi api() {
        return api;
    }

    @Override
    public JsonNode say(String person, String room, String text) {
        return api.post("/sandbox/api/messages", Map.of("as", person, "room", room, "text", text));
    }

    @Override
    public JsonNode press(String person, JsonNode button) {
        return api.post(
                "/sandbox/api/buttons",
                Map.of(
                        "as",
                        person,
                        "message",
                        button.get("message").asText(),
                        "button",
                        button.get("id").asText()));
    }

    @Override
    public JsonNode submit(String person, String form, Map<String, Object> values) {
        return api.post("/sandbox/api/forms/" + form, Map.of("as", person, "values", values));
    }

    @Override
    public List<JsonNode> messages(String person, String room) {
        JsonNode all = api.get("/sandbox/api/rooms/" + room + "/messages?as=" + person);
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    @Override
    public JsonNode moveClock(Map<String, ?> to) {
        return api.post("/sandbox/api/clock", to);
    }

    @Override
    public String nameOf(String person) {
        for (JsonNode one : api.get("/sandbox/api/state").get("people")) {
            if (one.get("id").asText().equals(person)) {
                return one.get("name").asText();
            }
        }
        throw new AssertionError("nobody is " + person);
    }

    @Override
    public Instant now() {
        return Instant.parse(api.get("/sandbox/api/state").get("now").asText());
    }
}
