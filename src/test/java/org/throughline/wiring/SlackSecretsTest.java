package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.adapter.yaml.WrongFileException;

class SlackSecretsTest {
    private static final Map<String, String> MANY = Map.of(
            "SLACK_SIGNING_SECRET", "s",
            "SLACK_CLIENT_ID", "1.2",
            "SLACK_CLIENT_SECRET", "c",
            "THROUGHLINE_TOKEN_KEY", "k");

    @Test
    void without_any_variable_slack_is_off_and_the_sandbox_on() {
        Config config = ConfigFile.load(null, Map.of());

        assertThat(config.slack()).isNull();
        assertThat(config.servesSandbox()).isTrue();
    }

    @Test
    void two_tokens_are_enough_for_a_socket_and_turn_the_sandbox_off() {
        Config config = ConfigFile.load(null, Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"));

        assertThat(Objects.requireNonNull(config.slack()).install()).isNull();
        assertThat(config.servesSandbox()).isFalse();
    }

    @Test
    void a_client_with_its_secrets_lets_many_workspaces_in() {
        assertThat(Objects.requireNonNull(ConfigFile.load(null, MANY).slack()).install())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, SLACK_APP_TOKEN",
        "SLACK_APP_TOKEN, SLACK_BOT_TOKEN",
        "SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN",
        "SLACK_CLIENT_ID, SLACK_CLIENT_SECRET",
        "SLACK_CLIENT_SECRET, THROUGHLINE_TOKEN_KEY"
    })
    void one_alone_stops_the_start_with_the_name_of_what_is_missing(String set, String missing) {
        assertThatThrownBy(() -> ConfigFile.load(null, Map.of(set, "a-value")))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining(missing + " is missing")
                .hasMessageNotContaining("a-value");
    }

    @Test
    void a_blank_one_stops_the_start_too() {
        assertThatThrownBy(() -> ConfigFile.load(null, Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", " ")))
                .isInstanceOf(WrongFileException.class)
                .hasMessageContaining("SLACK_APP_TOKEN is blank");
    }
}
