package org.throughline.adapter.sandbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites, which somebody's browser has open beside the sandbox, can neither read in it nor act. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignPagesTest {
    private Rig rig;

    @BeforeAll
    void open() {
        rig = new Rig();
    }

    @AfterAll
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_page_of_another_site_cannot_act_through_somebodys_browser(String site) {
        Rig.Answered answer = rig.send(HttpRequest.newBuilder(rig.url().resolve("/sandbox/api/reset"))
                .header("Sec-Fetch-Site", site)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost:8080", "[::1]", "[::1]:1"})
    void the_machine_itself_is_answered(String host) throws IOException {
        assertThat(statusFor(host, "/sandbox/api/state")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "127.0.0.2",
                "192.168.1.20:8080"
            })
    void a_name_that_somebody_let_point_to_this_machine_is_refused(String host) throws IOException {
        assertThat(statusFor(host, "/sandbox/api/state")).isEqualTo(403);
    }

    @Test
    void the_page_and_its_live_updates_are_refused_in_the_same_way() throws IOException {
        assertThat(statusFor("evil.example", "/")).isEqualTo(403);
        assertThat(statusFor("evil.example", "/sandbox/events")).isEqualTo(403);
        assertThat(statusFor("evil.example", "/sandbox/view/rooms/grade-4?as=ben"))
                .isEqualTo(403);
    }

    /** By hand, because clients of the JDK name the host themselves. */
    private int statusFor(String host, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", rig.url().getPort())) {
            String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
            return Integer.parseInt(line.split(" ", 3)[1]);
        }
    }
}
