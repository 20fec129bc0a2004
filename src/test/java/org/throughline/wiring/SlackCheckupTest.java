package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.testing.SettableClock;
import org.throughline.testing.slack.FakeSlack;

/** Every secret that is set is tried; what is not set is not missed. */
class SlackCheckupTest {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final FakeSlack slack = FakeSlack.start(new SettableClock("2026-11-30T15:00:00Z"));

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void slack_that_is_off_is_said_so() {
        assertThat(SlackCheckup.listProblems(null, null))
                .singleElement()
                .asString()
                .startsWith("Slack is off")
                .contains("SLACK_BOT_TOKEN");
    }

    @Test
    void the_manifest_that_the_app_was_made_from_is_looked_at_too() {
        Path missing = Path.of("no-such-manifest.yaml");

        assertThat(SlackCheckup.listProblems(one("xoxb-bot", "xapp-app"), missing))
                .last()
                .isEqualTo(missing + " cannot be read.");
    }

    @Test
    void one_workspace_is_asked_for_both_tokens() {
        slack.install("T1", "xoxb-bot", "UBOT");
        slack.offerSocket("xapp-app");

        assertThat(SlackCheckup.listProblems(one("xoxb-bot", "xapp-app"), null)).isEmpty();
        assertThat(SlackCheckup.listProblems(one("xoxb-bot", null), null)).isEmpty();
        assertThat(SlackCheckup.listProblems(one("xoxb-other", "xapp-other"), null))
                .hasSize(2)
                .noneSatisfy(sentence -> assertThat(sentence).contains("xoxb-other"))
                .anySatisfy(sentence -> assertThat(sentence).contains("bot token"))
                .anySatisfy(sentence -> assertThat(sentence).contains("app token"));
    }

    @Test
    void two_tokens_are_held_against_each_other() {
        slack.install("T1", "xoxb-bot", "UBOT");
        slack.offerSocket("xapp-1-A2-9-0");

        assertThat(SlackCheckup.listProblems(one("xoxb-bot", "xapp-1-A2-9-0"), null))
                .singleElement()
                .asString()
                .contains("same app");
    }

    @Test
    void many_workspaces_are_asked_for_the_app_and_the_key() {
        assertThat(SlackCheckup.listProblems(many(FakeSlack.CLIENT_SECRET, KEY), null))
                .isEmpty();
        assertThat(SlackCheckup.listProblems(many("wrong", "short"), null))
                .hasSize(2)
                .anySatisfy(sentence -> assertThat(sentence).contains("client secret"))
                .anySatisfy(sentence -> assertThat(sentence).contains("slack.token-key"));
    }

    private SlackSettings one(String botToken, @Nullable String appToken) {
        return new SlackSettings(
                slack.apiUrl(), null, new Secret(botToken), appToken == null ? null : new Secret(appToken), null, null);
    }

    private SlackSettings many(String clientSecret, String key) {
        var install =
                new SlackSettings.Install(new Secret(FakeSlack.CLIENT_ID), new Secret(clientSecret), new Secret(key));
        return new SlackSettings(slack.apiUrl(), null, null, null, new Secret("signing"), install);
    }
}
