package org.throughline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;

/**
 * The body of a request as Slack sends it, complete but for what is new each time: trigger and timestamp of the act. A
 * press carries, as in Slack, the whole message that was pressed.
 */
record SlackBody(String template) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NEW_EACH_TIME = "NEWEACHTIME";
    private static final AtomicLong LAST = new AtomicLong(1_000_000);

    /** Somebody in the workspace. */
    record Somebody(String team, String user, String channel) {}

    static SlackBody press(Somebody by, Intent intent, JsonNode pressedBlocks) {
        ObjectNode payload = JSON.objectNode()
                .put("type", "block_actions")
                .put("api_app_id", "A0123456789")
                .put("token", "not-used-any-more")
                .put("trigger_id", NEW_EACH_TIME)
                .put("response_url", "http://127.0.0.1:1/unused")
                .putNull("enterprise")
                .put("is_enterprise_install", false);
        addPlace(payload, by);
        addMessage(payload, by, pressedBlocks);
        payload.putObject("state").putObject("values");
        payload.putArray("actions").add(button(intent));
        return form(List.of("payload", payload.toString()));
    }

    private static void addPlace(ObjectNode payload, Somebody by) {
        payload.putObject("user")
                .put("id", by.user())
                .put("username", "somebody")
                .put("name", "somebody")
                .put("team_id", by.team());
        payload.putObject("team").put("id", by.team()).put("domain", "school");
        payload.putObject("channel").put("id", by.channel()).put("name", "grade-5");
    }

    private static void addMessage(ObjectNode payload, Somebody by, JsonNode pressedBlocks) {
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", "1700000000.000100")
                .put("thread_ts", "1700000000.000001")
                .put("channel_id", by.channel())
                .put("is_ephemeral", false);
        payload.putObject("message")
                .put("user", "UBOT")
                .put("type", "message")
                .put("ts", "1700000000.000100")
                .put("thread_ts", "1700000000.000001")
                .put("bot_id", "B0123456789")
                .put("app_id", "A0123456789")
                .put("text", "A step of the protocol")
                .put("team", by.team())
                .set("blocks", pressedBlocks);
    }

    private static ObjectNode button(Intent intent) {
        ObjectNode button = JSON.objectNode()
                .put("type", "button")
                .put("action_id", "b0")
                .put("block_id", "actions-0")
                .put("value", IntentCodec.encode(intent))
                .put("action_ts", NEW_EACH_TIME);
        button.putObject("text").put("type", "plain_text").put("text", "Tap").put("emoji", true);
        return button;
    }

    static SlackBody command(Somebody by, String text) {
        return form(List.of(
                "token", "not-used-any-more",
                "team_id", by.team(),
                "team_domain", "school",
                "channel_id", by.channel(),
                "channel_name", "grade-5",
                "user_id", by.user(),
                "user_name", "somebody",
                "command", "/plc",
                "text", text,
                "api_app_id", "A0123456789",
                "is_enterprise_install", "false",
                "response_url", "http://127.0.0.1:1/unused",
                "trigger_id", NEW_EACH_TIME));
    }

    /** The body of one more act. */
    String fresh() {
        return template.replace(NEW_EACH_TIME, "1700000000." + LAST.incrementAndGet());
    }

    private static SlackBody form(List<String> namesAndValues) {
        return new SlackBody(Stream.iterate(0, place -> place < namesAndValues.size(), place -> place + 2)
                .map(place -> namesAndValues.get(place) + "="
                        + URLEncoder.encode(namesAndValues.get(place + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
