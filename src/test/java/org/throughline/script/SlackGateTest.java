package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.adapter.slack.inbound.SlackSignature;
import org.throughline.testing.slack.SignedRequests;

/** What is not Slack's, or not from just now, changes nothing and learns nothing. */
class SlackGateTest {
    private static final String JSON = "application/json";
    private static final byte[] EVENT =
            "{\"type\":\"url_verification\",\"challenge\":\"3eZb\"}".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final SlackRunningBot BOT = new SlackRunningBot();

    private final SignedRequests requests = BOT.requests();

    @Test
    void a_signed_request_is_let_in() {
        HttpResponse<String> answer = signed(EVENT, Instant.now(Clock.systemUTC()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("3eZb");
    }

    @Test
    void words_beyond_ascii_are_let_in_whatever_the_locale_of_the_machine() {
        byte[] body = "{\"type\":\"event_callback\",\"event\":{\"type\":\"x\",\"text\":\"¿Quién? ✓ 🍎\"}}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(signed(body, Instant.now(Clock.systemUTC())).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-5M-2S", "PT5M2S", "PT24H", "P27000D"})
    void a_timestamp_too_old_or_in_the_future_is_refused(String away) {
        Instant sent = Instant.now(Clock.systemUTC()).plus(Duration.parse(away));

        assertThat(signed(EVENT, sent).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v0=", "", "v0=0000000000000000000000000000000000000000000000000000000000000000", "---"})
    void a_wrong_signature_is_refused(String signature) {
        String now = Long.toString(Instant.now(Clock.systemUTC()).getEpochSecond());

        assertThat(requests.sendRaw(
                                EVENT, JSON, Map.of("X-Slack-Request-Timestamp", now, "X-Slack-Signature", signature))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "", "null", "{", "payload=%7B", "command=/plc&text=mine", "\u0000\u0001"})
    void what_is_not_signed_is_refused_before_it_is_read(String garbage) {
        HttpResponse<String> answer = requests.sendRaw(garbage.getBytes(StandardCharsets.UTF_8), JSON, Map.of());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{", "payload=%7B%7D", "payload=", "ssl_check=1&token=x"})
    void signed_garbage_is_answered_calmly(String garbage) {
        HttpResponse<String> answer = signed(garbage.getBytes(StandardCharsets.UTF_8), Instant.now(Clock.systemUTC()));

        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void more_than_a_megabyte_is_refused_before_any_of_it_is_read() {
        assertThat(requests.announce(1_100_000, JSON)).contains(" 413 ");
    }

    @Test
    void a_blank_signing_secret_opens_nothing() {
        assertThatThrownBy(() -> new SlackSignature(" ", Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HttpResponse<String> signed(byte[] body, Instant sent) {
        String timestamp = Long.toString(sent.getEpochSecond());
        String signature = new SlackSignature(SlackRunningBot.SECRET, Clock.systemUTC()).of(body, timestamp);
        return requests.sendRaw(
                body, JSON, Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature));
    }
}
