package org.throughline.adapter.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.testing.SettableClock;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;

/** The operator hears in plain words what keeps the bot out of Slack. */
class SlackCheckTest {
    private static final String BOT = "xoxb-bot";
    private static final String APP = "xapp-1-app";

    private final FakeSlack slack = FakeSlack.start(new SettableClock("2026-11-30T15:00:00Z"));
    private SlackCheck check;

    @BeforeEach
    void install() {
        slack.install("T1", BOT, "UBOT");
        slack.offerSocket(APP);
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        check = new SlackCheck(Slack.getInstance(config));
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void nothing_is_said_where_all_is_well() {
        assertThat(check.problemsOfBotToken(BOT)).isEmpty();
        assertThat(check.problemsOfAppToken(APP)).isEmpty();
        assertThat(check.problemsOfApp(FakeSlack.CLIENT_ID, FakeSlack.CLIENT_SECRET))
                .isEmpty();
    }

    @Test
    void a_missing_scope_is_said_with_what_does_not_work_and_what_to_do() {
        slack.grant("commands,app_mentions:read,im:history,im:write,files:write,users:read,channels:read");

        assertThat(check.problemsOfBotToken(BOT))
                .containsExactly(
                        "The bot may not write messages: add the scope chat:write under OAuth & Permissions and"
                                + " reinstall the app.",
                        "The bot does not know who is in a private channel: add the scope groups:read under OAuth &"
                                + " Permissions and reinstall the app.");
    }

    @Test
    void scopes_beyond_what_the_bot_needs_are_named() {
        slack.grant(
                "commands,chat:write,app_mentions:read,im:history,im:write,files:write,users:read,channels:read,groups:read,"
                        + "files:read,channels:history");

        assertThat(check.problemsOfBotToken(BOT))
                .containsExactly("The app may do more than the bot needs: remove channels:history, files:read under"
                        + " OAuth & Permissions and reinstall the app.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invalid_auth     | Slack does not know the bot token",
                "token_revoked    | was revoked",
                "account_inactive | taken out of its workspace",
                "token_expired    | token rotation",
                "something_new    | Slack does not take the bot token (something_new)"
            })
    void what_slack_has_against_the_bot_token_is_said_in_words(String error, String words) {
        slack.next("auth.test", Fault.error(error));

        assertThat(check.problemsOfBotToken(BOT)).singleElement().asString().contains(words);
    }

    @Test
    void tokens_in_each_others_place_are_noticed_without_asking_slack() {
        assertThat(check.problemsOfBotToken(APP)).singleElement().asString().contains("xoxb-");
        assertThat(check.problemsOfBotToken("xoxp-user"))
                .singleElement()
                .asString()
                .contains("xoxb-");
        assertThat(check.problemsOfAppToken(BOT)).singleElement().asString().contains("xapp-");
        assertThat(slack.calls()).isEmpty();
    }

    @Test
    void a_bot_token_that_ends_after_half_a_day_is_said_so() {
        slack.install("T1", "xoxe.xoxb-1-bot", "UBOT");

        assertThat(check.problemsOfBotToken("xoxe.xoxb-1-bot"))
                .singleElement()
                .asString()
                .contains("12 hours", "token rotation");
    }

    @Test
    void the_token_of_a_whole_organisation_is_no_token_for_one_workspace() {
        slack.install("E1", "xoxb-organisation", "UBOT");

        assertThat(check.problemsOfBotToken("xoxb-organisation"))
                .singleElement()
                .asString()
                .contains("whole organisation", "SLACK_CLIENT_ID");
    }

    @Test
    void tokens_of_two_apps_are_noticed() {
        slack.offerSocket("xapp-1-A2-9-0");
        slack.offerSocket("xapp-1-A1-9-0");

        assertThat(check.problemsOfPair(BOT, "xapp-1-A2-9-0"))
                .containsExactly(
                        "The bot token is of the app A1, the app token of the app A2: take both from the settings"
                                + " of the same app.");
        assertThat(check.problemsOfPair(BOT, "xapp-1-A1-9-0")).isEmpty();
    }

    @Test
    void two_tokens_are_not_compared_where_slack_does_not_tell_the_app() {
        slack.next("bots.info", Fault.error("missing_scope"), Fault.status(503));

        assertThat(check.problemsOfPair(BOT, "xapp-1-A2-9-0")).isEmpty();
        assertThat(check.problemsOfPair(BOT, "xapp-1-A2-9-0")).isEmpty();
        assertThat(check.problemsOfPair(BOT, "xapp-unreadable")).isEmpty();
    }

    @Test
    void an_app_token_that_opens_no_socket_is_said_in_words() {
        slack.next("apps.connections.open", Fault.error("missing_scope"));

        assertThat(check.problemsOfAppToken(APP)).singleElement().asString().contains("connections:write");
        assertThat(check.problemsOfAppToken("xapp-unknown"))
                .singleElement()
                .asString()
                .contains("Basic Information");
    }

    @Test
    void a_wrong_client_id_or_secret_is_noticed_without_a_person() {
        assertThat(check.problemsOfApp("9.9", FakeSlack.CLIENT_SECRET))
                .singleElement()
                .asString()
                .contains("client ID");
        assertThat(check.problemsOfApp(FakeSlack.CLIENT_ID, "wrong"))
                .singleElement()
                .asString()
                .contains("client secret");
    }

    @Test
    void a_slack_that_cannot_be_reached_is_not_blamed_on_the_tokens() {
        slack.next("auth.test", Fault.status(503));
        assertThat(check.problemsOfBotToken(BOT)).singleElement().asString().contains("HTTP status 503");

        slack.close();
        assertThat(check.problemsOfBotToken(BOT)).singleElement().asString().contains("cannot be reached");
    }

    @Test
    void no_sentence_repeats_a_token() {
        assertThat(check.problemsOfBotToken("xoxb-secret-of-mine"))
                .singleElement()
                .asString()
                .doesNotContain("secret-of-mine");
    }
}
