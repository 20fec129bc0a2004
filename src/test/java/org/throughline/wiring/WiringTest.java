package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {
    @TempDir
    private Path data;

    @Test
    void without_real_platforms_the_sandbox_is_on() throws Exception {
        try (Wiring bot = start(SandboxMode.AUTO)) {
            assertThat(bot.platforms()).containsExactly("sandbox");
            assertThat(get(bot, "sandbox/api/state").statusCode()).isEqualTo(200);
            assertThat(get(bot, "").headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        }
    }

    @Test
    void a_sandbox_that_is_off_has_no_page_and_no_api() throws Exception {
        try (Wiring bot = start(SandboxMode.OFF)) {
            assertThat(bot.platforms()).isEmpty();
            assertThat(get(bot, "sandbox/api/state").statusCode()).isEqualTo(404);
            assertThat(get(bot, "sandbox/page/app.js").statusCode()).isEqualTo(404);
            assertThat(get(bot, "").body()).startsWith("Throughline is running.");
            assertThat(get(bot, "readyz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_sandbox_turned_off_and_on_again_still_has_its_rooms_and_its_time() throws Exception {
        try (Wiring bot = start(SandboxMode.ON)) {
            post(bot, "sandbox/api/clock", "{\"by\": \"P40D\"}");
        }
        try (Wiring bot = start(SandboxMode.OFF)) {
            assertThat(bot.platforms()).isEmpty();
        }

        try (Wiring bot = start(SandboxMode.ON)) {
            HttpResponse<String> back = post(bot, "sandbox/api/clock", "{\"by\": \"-P39D\"}");
            assertThat(back.statusCode()).isEqualTo(400);
            assertThat(get(bot, "sandbox/api/rooms/grade-4/messages?as=maria").body())
                    .contains("[Start a meeting]");
        }
    }

    private Wiring start(SandboxMode sandbox) {
        return Wiring.start(
                ConfigFile.load(null, Map.of()).withData(data).withPort(0).withSandbox(sandbox));
    }

    private static HttpResponse<String> get(Wiring bot, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(bot.url().resolve(path)).build());
    }

    private static HttpResponse<String> post(Wiring bot, String path, String body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(bot.url().resolve(path))
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
