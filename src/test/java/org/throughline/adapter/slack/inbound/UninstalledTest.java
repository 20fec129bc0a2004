package org.throughline.adapter.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.MethodsClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.text.Languages;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.FakeDirectory;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.Wording;
import org.throughline.usecase.team.ReachedAgain;
import org.throughline.usecase.team.RoomJoined;

/** Slack tells that the bot was taken out, perhaps long after it was installed again: what counts is when it was. */
class UninstalledTest {
    private final List<String> heard = new ArrayList<>();
    private final SlackApp slack = app();

    private SlackApp app() {
        FakeDatabase database = new FakeDatabase();
        Wording wording = new Wording(new Languages(), new FakeDirectory());
        Clock clock = Clock.systemUTC();
        var dispatcher = new Dispatcher(
                new UseCases.Builder().partial(), database.transactions(), database.inbound(), wording, clock);
        var bot = new SlackBot(
                dispatcher, wording, new CommandParser(clock), database.inbound(), database.openForms(), clock);
        var kept = database.repositories();
        return new SlackApp(
                Slack.getInstance(),
                new NoWorkspaces(),
                bot,
                new Listeners(
                        new RoomJoined(kept.teams(), kept.schools(), database.messages()),
                        new ReachedAgain(database.messages(), clock),
                        database.transactions(),
                        person -> {},
                        room -> {},
                        (workspace, moment) -> heard.add(workspace + " " + moment)));
    }

    /** The bot is in none any more. */
    private static final class NoWorkspaces implements Workspaces {
        @Override
        public Optional<MethodsClient> findClient(WorkspaceId workspace) {
            return Optional.empty();
        }

        @Override
        public Optional<String> findBotUser(WorkspaceId workspace) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"app_uninstalled\"}",
                "{\"type\": \"tokens_revoked\", \"tokens\": {\"oauth\": [], \"bot\": [\"UBOT\"]}}"
            })
    void it_is_told_with_the_moment_it_happened_at(String event) throws Exception {
        run(event);

        assertThat(heard).containsExactly("slack-T1 " + Instant.parse("2026-11-23T20:10:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"tokens_revoked\", \"tokens\": {\"oauth\": [\"U1\"], \"bot\": []}}"})
    void a_token_that_is_not_the_bots_takes_nothing_away(String event) throws Exception {
        run(event);

        assertThat(heard).isEmpty();
    }

    private void run(String event) throws Exception {
        String body = """
                {"type": "event_callback", "team_id": "T1", "api_app_id": "A1", "event_id": "Ev1",
                 "event_time": %d, "event": %s}
                """.formatted(Instant.parse("2026-11-23T20:10:00Z").getEpochSecond(), event);
        var request = new SlackRequestParser(slack.app().config())
                .parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .requestBody(body)
                        .headers(new RequestHeaders(Map.of("content-type", List.of("application/json"))))
                        .build());
        assertThat(slack.app().run(request).getStatusCode()).isEqualTo(200);
    }
}
