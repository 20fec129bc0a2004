package org.throughline.adapter.slack.connect;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.TokenOwner;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.WorkspaceId;

/** The one workspace whose bot token the operator gave. Until Slack has said which it is, every workspace may be it. */
public final class SingleWorkspace implements Workspaces {
    private final MethodsClient client;
    private final AtomicReference<@Nullable Identity> identity = new AtomicReference<>();

    public SingleWorkspace(Slack slack, String botToken) {
        this.client = slack.methods(botToken);
    }

    /** Which workspace, and who the bot is there. */
    private record Identity(WorkspaceId workspace, String botUser) {}

    @Override
    public Optional<MethodsClient> findClient(WorkspaceId workspace) {
        Identity known = identity.get();
        return known == null || known.workspace().equals(workspace) ? Optional.of(client) : Optional.empty();
    }

    @Override
    public Optional<String> findBotUser(WorkspaceId workspace) {
        Identity known = identity.get();
        return known == null ? Optional.empty() : Optional.of(known.botUser());
    }

    /** The workspace, once Slack has said which it is. */
    Optional<WorkspaceId> findWorkspace() {
        return Optional.ofNullable(identity.get()).map(Identity::workspace);
    }

    /** Asks Slack whose token it is; throws where Slack cannot be reached, answers what is wrong with the token. */
    Optional<String> identify() throws IOException {
        try {
            AuthTestResponse answer = client.authTest(request -> request);
            if (!answer.isOk()) {
                return Optional.of("Slack refuses the bot token (" + answer.getError() + ")");
            }
            Optional<String> wrong = TokenOwner.findProblem(answer);
            if (wrong.isPresent()) {
                return wrong;
            }
            identity.set(new Identity(SlackIds.workspace(answer.getTeamId()), answer.getUserId()));
            return Optional.empty();
        } catch (SlackApiException unwilling) {
            throw new IOException(unwilling);
        }
    }
}
