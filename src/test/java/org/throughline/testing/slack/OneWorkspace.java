package org.throughline.testing.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import java.time.Duration;
import java.util.Optional;
import org.throughline.adapter.slack.SlackClients;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.WorkspaceId;

/** The bot in one workspace of a {@link FakeSlack}, with its usual client. */
public final class OneWorkspace implements Workspaces {
    public static final String TEAM = "T1";
    public static final String BOT = "UBOT";
    public static final WorkspaceId ID = SlackIds.workspace(TEAM);

    private static final String TOKEN = "xoxb-1";

    private final Slack slack;

    /** Installs the bot there; a call without an answer is given up after {@code longestCall}. */
    public OneWorkspace(FakeSlack fake, Duration longestCall) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(fake.apiUrl());
        this.slack = SlackClients.open(config, longestCall);
        fake.install(TEAM, TOKEN, BOT);
    }

    @Override
    public Optional<MethodsClient> findClient(WorkspaceId workspace) {
        return workspace.equals(ID) ? Optional.of(slack.methods(TOKEN)) : Optional.empty();
    }

    @Override
    public Optional<String> findBotUser(WorkspaceId workspace) {
        return workspace.equals(ID) ? Optional.of(BOT) : Optional.empty();
    }

    /** An admin takes the bot's right away. */
    public static void revoke(FakeSlack fake) {
        fake.revoke(TOKEN);
    }
}
