package org.throughline.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** One tab, spoken to over the DevTools protocol. */
final class Tab implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final StringBuilder arriving = new StringBuilder();
    private final AtomicInteger ids = new AtomicInteger();
    private @Nullable WebSocket socket;

    private Tab() {}

    /** Connects to the first page among the browser's targets. */
    static Tab connect(HttpClient http, String targets) throws IOException {
        for (JsonNode target : JSON.readTree(targets)) {
            if (target.path("type").asText().equals("page")) {
                Tab tab = new Tab();
                URI address = URI.create(target.path("webSocketDebuggerUrl").asText());
                tab.socket = http.newWebSocketBuilder().buildAsync(address, tab).join();
                tab.call("Page.enable", Map.of());
                tab.call("Runtime.enable", Map.of());
                tab.call("Log.enable", Map.of());
                return tab;
            }
        }
        throw new IllegalStateException("the browser has no page");
    }

    void open(URI page) {
        call("Page.navigate", Map.of("url", page.toString()));
    }

    void resize(int width, int height, boolean dark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the script gives, awaited. */
    JsonNode run(String script) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + " threw " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    void await(String what, String condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(60))
                .until(() -> run("Boolean(" + condition + ")").asBoolean());
    }

    /** Types a key as a keyboard does; Enter presses what has the focus. */
    void key(String key, int code) {
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "text", text, "windowsVirtualKeyCode", code));
        }
    }

    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    void screenshot(Path file) {
        try {
            String png = call("Page.captureScreenshot", Map.of("format", "png"))
                    .path("data")
                    .asText();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(png));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the page complained about: exceptions, and errors in its console. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        WebSocket open = Objects.requireNonNull(socket);
        open.sendText(message.toString(), true).join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        arriving.append(part);
        if (last) {
            handle(arriving.toString());
            arriving.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void handle(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.path("id").asInt(-1));
            if (answer != null) {
                answer.complete(message.path("result"));
            } else if (message.path("method").asText().equals("Runtime.exceptionThrown")
                    || message.at("/params/entry/level").asText().equals("error")) {
                errors.add(message.path("params").toString());
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
