package org.throughline.adapter.slack.install;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.SettableClock;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.OAuthGrant;
import org.throughline.testing.slack.SlackCall;

/** A bot that workspaces install themselves, on one database, with a Slack of its own. */
final class InstallRig implements AutoCloseable {
    static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    static final String OTHER_KEY = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";
    static final Duration HALF_A_DAY = Duration.ofHours(12);

    final SettableClock clock = new SettableClock("2026-11-30T15:00:00Z");
    final FakeSlack slack = FakeSlack.start(clock);
    final Database database;
    final Slack client;
    final InstalledWorkspaces workspaces;

    InstallRig(Database database) {
        this.database = database;
        database.jdbi().useHandle(handle -> {
            handle.execute("delete from slack_installation");
            handle.execute("delete from slack_oauth_state");
        });
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        this.client = Slack.getInstance(config);
        this.workspaces = node(KEY);
    }

    /** The same bot in another process. */
    InstalledWorkspaces node(String key) {
        return new InstalledWorkspaces(client, settings(key, null), database.jdbi(), database.transactions(), clock);
    }

    InstallSettings settings(String key, @Nullable URI publicUrl) {
        return new InstallSettings(
                FakeSlack.CLIENT_ID,
                FakeSlack.CLIENT_SECRET,
                key,
                URI.create("https://slack.test/authorize"),
                publicUrl);
    }

    /** The bot is installed there with this token, for good or for a time. */
    void install(String team, String token, @Nullable Duration lives) {
        install(team, token, lives, workspaces);
    }

    void install(String team, String token, @Nullable Duration lives, InstalledWorkspaces node) {
        slack.offer("code", new OAuthGrant(team, "School " + team, token, "UBOT" + team, lives));
        OAuthAnswer answer = new SlackOAuth(client, settings(KEY, null), clock).exchange("code");
        OAuthAnswer.Granted granted = (OAuthAnswer.Granted) answer;
        node.installed(granted.installedAt(SlackIds.workspace(team), clock.instant()));
    }

    /** The token that this node speaks with in the workspace. */
    Optional<String> tokenOf(String team, InstalledWorkspaces node) {
        return node.findClient(SlackIds.workspace(team)).map(found -> {
            try {
                found.authTest(request -> request);
            } catch (IOException | SlackApiException failed) {
                throw new AssertionError(failed);
            }
            List<SlackCall> calls = slack.calls("auth.test");
            return calls.get(calls.size() - 1).get("token");
        });
    }

    Optional<String> tokenOf(String team) {
        return tokenOf(team, workspaces);
    }

    /** How often Slack was asked for a new token. */
    long renewals() {
        return slack.calls("oauth.v2.access").stream()
                .filter(call -> call.get("grant_type").equals("refresh_token"))
                .count();
    }

    /** Beyond what a node keeps in its memory. */
    void forgetKept() {
        clock.advance(Duration.ofMinutes(1));
    }

    static WorkspaceId workspace(String team) {
        return SlackIds.workspace(team);
    }

    @Override
    public void close() {
        slack.close();
    }
}
