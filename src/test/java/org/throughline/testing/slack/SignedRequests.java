package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.inbound.SlackSignature;

/** Sends to the bot what Slack sends when people do something, signed as Slack signs it. */
public final class SignedRequests {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI events;
    private final SlackSignature signature;
    private final String team;
    private static final AtomicLong LAST_ID = new AtomicLong();

    public SignedRequests(URI bot, String secret, String team) {
        this.events = bot.resolve("/slack/events");
        this.signature = new SlackSignature(secret, Clock.systemUTC());
        this.team = team;
    }

    /** An id that no request had yet. */
    public String newId(String prefix) {
        return prefix + "." + LAST_ID.incrementAndGet();
    }

    /** {@code /plc text}, typed in a conversation. */
    public HttpResponse<String> command(String user, String conversation, String text, String trigger) {
        Map<String, String> form = Map.of(
                "command", "/plc",
                "text", text,
                "team_id", team,
                "user_id", user,
                "channel_id", conversation,
                "trigger_id", trigger,
                "response_url", "http://127.0.0.1:1/unused");
        return send(encoded(form), FORM);
    }

    /** A payload of an interaction, with team and user put into it. */
    public HttpResponse<String> interaction(String type, String user, ObjectNode payload) {
        payload.put("type", type);
        payload.putObject("team").put("id", team).put("domain", "school");
        payload.putObject("user").put("id", user).put("name", user).put("team_id", team);
        return send(encoded(Map.of("payload", payload.toString())), FORM);
    }

    /** An event in its envelope. */
    public HttpResponse<String> event(String id, ObjectNode event) {
        ObjectNode envelope = JSON.objectNode()
                .put("type", "event_callback")
                .put("team_id", team)
                .put("api_app_id", "A1")
                .put("event_id", id)
                .put("event_time", 1);
        envelope.set("event", event);
        return send(envelope.toString(), "application/json");
    }

    /** A message to the bot in the person's own conversation with it. */
    public HttpResponse<String> say(String user, String conversation, String text) {
        return event(
                newId("Ev"),
                JSON.objectNode()
                        .put("type", "message")
                        .put("channel_type", "im")
                        .put("channel", conversation)
                        .put("user", user)
                        .put("text", text)
                        .put("ts", newId("17")));
    }

    /** A press of one element of a message. */
    public HttpResponse<String> press(String user, Pressed pressed, String trigger) {
        ObjectNode payload = JSON.objectNode().put("trigger_id", trigger);
        payload.putObject("channel").put("id", pressed.conversation()).put("name", "room");
        ObjectNode container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", pressed.timestamp())
                .put("channel_id", pressed.conversation())
                .put("is_ephemeral", pressed.fleeting());
        if (pressed.thread() != null) {
            container.put("thread_ts", pressed.thread());
        }
        if (pressed.responseUrl() != null) {
            payload.put("response_url", pressed.responseUrl());
        }
        payload.putArray("actions").add(pressed.action());
        return interaction("block_actions", user, payload);
    }

    /**
     * What was pressed and where.
     *
     * @param action as Slack reports it: type, action_id, and the value or the selected option
     */
    public record Pressed(
            String conversation,
            String timestamp,
            @Nullable String thread,
            boolean fleeting,
            @Nullable String responseUrl,
            JsonNode action) {}

    /** A press of a button in the home or in a modal. */
    public HttpResponse<String> pressIn(String user, String viewId, JsonNode view, JsonNode button) {
        ObjectNode payload = JSON.objectNode().put("trigger_id", newId("T"));
        payload.putObject("container").put("type", "view").put("view_id", viewId);
        ObjectNode shown = view.deepCopy();
        payload.set("view", shown.put("id", viewId));
        payload.putArray("actions")
                .addObject()
                .put("type", "button")
                .put("action_id", button.path("action_id").asText())
                .put("value", button.path("value").asText());
        return interaction("block_actions", user, payload);
    }

    /** The modal is sent with these values, by block and action. */
    public HttpResponse<String> submit(String user, JsonNode view, JsonNode values, String trigger) {
        return withView("view_submission", user, view, values, trigger);
    }

    /** The modal is closed without being sent. */
    public HttpResponse<String> close(String user, JsonNode view, JsonNode values) {
        return withView("view_closed", user, view, values, newId("T"));
    }

    /** A field of the open modal changed, as reported while somebody types. */
    public HttpResponse<String> type(String user, JsonNode view, JsonNode values) {
        ObjectNode payload = JSON.objectNode().put("trigger_id", newId("T"));
        payload.putObject("container").put("type", "view").put("view_id", "V1");
        payload.set("view", shown(view, values));
        payload.putArray("actions")
                .addObject()
                .put("type", "plain_text_input")
                .put("action_id", "v")
                .put("block_id", "b");
        return interaction("block_actions", user, payload);
    }

    private HttpResponse<String> withView(String type, String user, JsonNode view, JsonNode values, String trigger) {
        ObjectNode payload = JSON.objectNode().put("trigger_id", trigger);
        payload.set("view", shown(view, values));
        return interaction(type, user, payload);
    }

    private static ObjectNode shown(JsonNode view, JsonNode values) {
        ObjectNode shown = view.deepCopy();
        shown.put("id", "V1").putObject("state").set("values", values);
        return shown;
    }

    /** Sends a body as Slack would, signed now. */
    public HttpResponse<String> send(String body, String type) {
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return sendRaw(
                bytes, type, Map.of("X-Slack-Request-Timestamp", now, "X-Slack-Signature", signature.of(bytes, now)));
    }

    /** Sends bytes with whatever headers. */
    public HttpResponse<String> sendRaw(byte[] body, String type, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(events)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Says that so many bytes are to come and sends none of them: the first line of the answer. */
    public String announce(int bytes, String type) {
        String head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(events.getPath(), events.getAuthority(), type, bytes);
        try (Socket socket = new Socket(events.getHost(), events.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return String.valueOf(answer.readLine());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
