package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
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

    @Test
    void the_manifest_sends_the_bot_each_event_that_it_hears() throws IOException {
        assertThat(texts("/settings/event_subscriptions/bot_events"))
                .containsExactlyInAnyOrder(
                        AppHomeOpenedEvent.TYPE_NAME,
                        AppMentionEvent.TYPE_NAME,
                        AppUninstalledEvent.TYPE_NAME,
                        ChannelArchiveEvent.TYPE_NAME,
                        ChannelDeletedEvent.TYPE_NAME,
                        ChannelRenameEvent.TYPE_NAME,
                        ChannelUnarchiveEvent.TYPE_NAME,
                        GroupArchiveEvent.TYPE_NAME,
                        GroupRenameEvent.TYPE_NAME,
                        GroupUnarchiveEvent.TYPE_NAME,
                        MemberJoinedChannelEvent.TYPE_NAME,
                        MessageEvent.TYPE_NAME + ".im",
                        TokensRevokedEvent.TYPE_NAME,
                        UserChangeEvent.TYPE_NAME);
    }

    @Test
    void the_manifest_has_the_command_a_socket_and_a_token_that_does_not_end() throws IOException {
        JsonNode manifest = new YAMLMapper().readTree(MANIFEST.toFile());

        assertThat(manifest.at("/features/slash_commands/0/command").asText()).isEqualTo("/plc");
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.at("/settings/token_rotation_enabled").asBoolean(true))
                .isFalse();
    }

    private static List<String> texts(String path) throws IOException {
        JsonNode list = new YAMLMapper().readTree(MANIFEST.toFile()).at(path);
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
