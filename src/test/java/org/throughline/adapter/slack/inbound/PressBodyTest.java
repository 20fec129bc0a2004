package org.throughline.adapter.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressBodyTest {
    private static final String PRESS = """
            {"type": "block_actions", "trigger_id": "12.34", "user": {"id": "U1", "team_id": "T1"},
             "message": {"blocks": [{"type": "table", "rows": []}]},
             "actions": [{"type": "button", "action_id": "b0", "value": "señal & más"}]}
            """;

    @Test
    void a_press_is_read_with_what_the_button_carries() {
        BlockActionPayload press = PressBody.find(body(PRESS)).orElseThrow();

        assertThat(press.getTriggerId()).isEqualTo("12.34");
        assertThat(press.getUser().getId()).isEqualTo("U1");
        assertThat(press.getActions().get(0).getValue()).isEqualTo("señal & más");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"view_submission\", \"callback_id\": \"block_actions\", \"user\": {\"id\": \"U1\"}}",
                "{\"type\": \"block_actions\"}",
                "{\"type\": \"block_actions\", \"user\": ",
                "{\"type\": \"block_actions\", \"user\": {\"id\": \"U1\"}, \"actions\": 7}",
                "\"block_actions\"",
                "null"
            })
    void what_is_no_whole_press_is_left_to_the_library(String json) {
        assertThat(PressBody.find(body(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command=%2Fplc&text=block_actions", "payload=%zzblock_actions", "block_actions", ""})
    void a_body_that_is_no_payload_is_left_to_the_library(String body) {
        assertThat(PressBody.find(body)).isEmpty();
    }

    private static String body(String json) {
        return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }
}
