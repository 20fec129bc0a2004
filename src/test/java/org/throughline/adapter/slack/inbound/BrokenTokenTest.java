package org.throughline.adapter.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.adapter.slack.card.CardBlocks;
import org.throughline.adapter.slack.card.SlackMessage;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.WorkspaceId;

/** Whatever is wrong with a workspace's token: what somebody did stands, and saying so fails without breaking it. */
class BrokenTokenTest {
    private static final WorkspaceId WORKSPACE = SlackIds.workspace("T1");
    private static final Moment IN_ROOM =
            Moment.of(SlackIds.person(WORKSPACE, "UNOAH"), SlackIds.room(WORKSPACE, "C1"), "press:1");
    private static final Texts TEXTS = new Languages().english();
    private static final SlackMessage WORDS = CardBlocks.of(Card.of("Done", new Element.Text("Done")), TEXTS);

    static Stream<RuntimeException> troubles() {
        return Stream.of(
                new IllegalStateException("the token was not locked with this key"),
                new UncheckedIOException(new IOException("Slack is away")));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void words_are_kept_for_another_try(RuntimeException trouble) {
        var voice = new SlackVoice(new Broken(trouble));

        assertThat(voice.tell(IN_ROOM, WORDS)).isEqualTo(Outcome.TRY_LATER);
        assertThat(voice.answer(IN_ROOM, WORDS)).isEqualTo(Outcome.TRY_LATER);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void dialogs_and_the_home_do_not_open(RuntimeException trouble) {
        var voice = new SlackVoice(new Broken(trouble));

        assertThat(voice.open(IN_ROOM, JsonNodeFactory.instance.objectNode())).isFalse();
        assertThat(voice.publish(IN_ROOM, JsonNodeFactory.instance.objectNode()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_file_is_said_not_to_have_come(RuntimeException trouble) {
        var file = new Element.Attachment("minutes.txt", "text/plain", "Decided: nothing");

        assertThat(new SlackFiles(new Broken(trouble)).give(IN_ROOM, List.of(file), TEXTS))
                .isEqualTo(TEXTS.get("slack.file.failed"));
    }

    /** Fails where a token is asked for. */
    private record Broken(RuntimeException trouble) implements Workspaces {
        @Override
        public Optional<MethodsClient> findClient(WorkspaceId workspace) {
            throw trouble;
        }

        @Override
        public Optional<String> findBotUser(WorkspaceId workspace) {
            throw trouble;
        }
    }
}
