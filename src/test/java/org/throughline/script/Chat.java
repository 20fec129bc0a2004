package org.throughline.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A platform as a script drives it; answers and messages have the shape of the sandbox's API. */
interface Chat {

    JsonNode say(String person, String room, String text);

    /** {@code button}: one of {@link #messages}, with the id of its message. */
    JsonNode press(String person, JsonNode button);

    JsonNode submit(String person, String form, Map<String, Object> values);

    /** What the person can see in the room, in order. */
    List<JsonNode> messages(String person, String room);

    JsonNode moveClock(Map<String, ?> to);

    String nameOf(String person);

    Instant now();
}
