package org.throughline.adapter.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.adapter.CannotStartException;

class HttpServerTest {
    private static final HttpSettings ANY_PORT = new HttpSettings("127.0.0.1", 0, Duration.ofSeconds(10));

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void says_that_the_process_is_up() {
        HttpServer server = started(List.of());

        HttpResponse<String> answer = get(server, "healthz");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.body()).isEqualTo("{status: 'up'}");
    }

    @Test
    void is_ready_when_every_probe_works() {
        HttpServer server = started(List.of(new Probe("database", () -> true)));

        HttpResponse<String> answer = get(server, "readyz");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatJson(answer.body()).isEqualTo("{ready: true, checks: [{name: 'database', works: true}]}");
    }

    @Test
    void is_not_ready_when_a_probe_fails_or_throws() {
        Probe broken = new Probe("database", () -> {
            throw new IllegalStateException("gone");
        });
        HttpServer server =
                started(List.of(broken, new Probe("couriers", () -> false), new Probe("texts", () -> true)));

        HttpResponse<String> answer = get(server, "readyz");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThatJson(answer.body()).isEqualTo("""
                {ready: false, checks: [
                  {name: 'database', works: false}, {name: 'couriers', works: false}, {name: 'texts', works: true}]}""");
    }

    @Test
    void shows_the_process_and_its_requests_to_prometheus() {
        HttpServer server = started(List.of());
        get(server, "nowhere");

        HttpResponse<String> answer = get(server, "metrics");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes", "process_uptime_seconds")
                .contains("throughline_http_requests_seconds_count{method=\"GET\",status=\"404\"} 1");
    }

    @Test
    void carries_the_routes_of_its_parts() {
        HttpServer server = started(List.of(), echo());

        assertThat(post(server, BodyPublishers.ofString("¿Qué probamos?")).body())
                .isEqualTo("¿Qué probamos?");
    }

    @Test
    void refuses_a_body_above_a_megabyte_with_or_without_its_length() {
        HttpServer server = started(List.of(), echo());
        byte[] large = new byte[1_048_577];

        assertThat(refuses(server, BodyPublishers.ofByteArray(large))).isTrue();
        assertThat(refuses(server, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .isTrue();
        assertThat(post(server, BodyPublishers.ofByteArray(new byte[1_048_576])).statusCode())
                .isEqualTo(200);
    }

    @Test
    void answers_what_breaks_without_its_inside() {
        HttpServer server = started(
                List.of(),
                HttpPart.of(routes -> routes.get("/broken", context -> {
                    throw new IllegalStateException("the inside");
                })));

        HttpResponse<String> answer = get(server, "broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something broke on our side").doesNotContain("the inside");
    }

    @Test
    void leaves_refusals_of_its_parts_alone() {
        HttpServer server = started(
                List.of(),
                HttpPart.of(routes -> routes.get("/refused", context -> {
                    throw new BadRequestResponse("no such thing");
                })));

        assertThat(get(server, "refused").statusCode()).isEqualTo(400);
    }

    @Test
    void a_stop_takes_nothing_new_and_finishes_what_was_accepted() throws Exception {
        CountDownLatch accepted = new CountDownLatch(1);
        HttpServer server = started(
                List.of(),
                HttpPart.of(routes -> routes.get("/slow", context -> {
                    accepted.countDown();
                    await().until(() -> !isListening(context.req().getLocalPort()));
                    context.result("finished");
                })));
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request(server, "slow").build(), BodyHandlers.ofString());
        accepted.await();

        server.close();

        assertThat(answer.get().body()).isEqualTo("finished");
    }

    @Test
    void a_stop_lets_the_parts_go_first() throws Exception {
        CountDownLatch accepted = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        HttpPart stream = new HttpPart(
                routes -> routes.get("/stream", context -> {
                    accepted.countDown();
                    letGo.await();
                    context.result("let go");
                }),
                letGo::countDown);
        HttpServer server = started(List.of(), stream);
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request(server, "stream").build(), BodyHandlers.ofString());
        accepted.await();

        server.close();

        assertThat(answer.get().body()).isEqualTo("let go");
    }

    @Test
    void says_in_a_sentence_that_the_port_is_in_use() {
        HttpServer first = started(List.of());
        HttpSettings same = ANY_PORT.withPort(first.url().getPort());

        assertThatThrownBy(() -> started(same, List.of()))
                .isInstanceOf(CannotStartException.class)
                .hasMessage(
                        "127.0.0.1 port %d is in use or not allowed: stop what uses it or choose another with --port.",
                        same.port());
    }

    @Test
    void says_the_same_before_it_starts() {
        HttpServer first = started(List.of());
        HttpSettings same = ANY_PORT.withPort(first.url().getPort());

        assertThatThrownBy(() -> HttpServer.requireFree(same))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("port %d is in use", same.port());
        assertThatCode(() -> HttpServer.requireFree(ANY_PORT)).doesNotThrowAnyException();
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static HttpPart echo() {
        return HttpPart.of(routes -> routes.post("/echo", (Context context) -> context.result(context.body())));
    }

    private HttpServer started(List<Probe> probes, HttpPart... parts) {
        return started(ANY_PORT, probes, parts);
    }

    private HttpServer started(HttpSettings settings, List<Probe> probes, HttpPart... parts) {
        Meters meters = new Meters();
        open.add(meters);
        HttpServer server = new HttpServer(settings, probes, meters, List.of(parts));
        server.start();
        open.add(0, server);
        return server;
    }

    private HttpResponse<String> get(HttpServer server, String path) {
        return send(request(server, path).build());
    }

    private HttpResponse<String> post(HttpServer server, HttpRequest.BodyPublisher body) {
        return send(request(server, "echo").POST(body).build());
    }

    /** A server that refuses may hang up before all is sent, and its answer may get lost then. */
    private boolean refuses(HttpServer server, HttpRequest.BodyPublisher body) {
        try {
            return client.send(request(server, "echo").POST(body).build(), BodyHandlers.ofString())
                            .statusCode()
                    == 413;
        } catch (IOException hungUp) {
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpRequest.Builder request(HttpServer server, String path) {
        return HttpRequest.newBuilder(server.url().resolve(path)).version(HttpClient.Version.HTTP_1_1);
    }
}
