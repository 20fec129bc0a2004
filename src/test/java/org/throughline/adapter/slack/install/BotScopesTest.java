package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the bot asks for when it is installed is what its manifest says. */
class BotScopesTest {
    private static final Path MANIFEST = Path.of("manifests/slack/manifest.yaml");

    @Test
    void the_manifest_asks_for_the_same_scopes() throws IOException {
        assertThat(texts("/oauth_config/scopes/bot")).containsExactlyInAnyOrderElementsOf(BotScopes.all());
    }

    @Test
    void the_manifest_lets_the_bot_hear_that_it_was_taken_out() throws IOException {
        assertThat(texts("/settings/event_subscriptions/bot_events")).contains("app_uninstalled", "tokens_revoked");
    }

    private static List<String> texts(String path) throws IOException {
        JsonNode list = new YAMLMapper().readTree(MANIFEST.toFile()).at(path);
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
