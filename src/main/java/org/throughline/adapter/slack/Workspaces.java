package org.throughline.adapter.slack;

import com.slack.api.methods.MethodsClient;
import java.util.Optional;
import org.throughline.domain.team.WorkspaceId;

/** The workspaces the bot is installed in, each with a client that speaks with its token. */
public interface Workspaces {

    /** The client of that workspace; empty where the bot is not installed (any more). */
    Optional<MethodsClient> findClient(WorkspaceId workspace);

    /** The user that the bot is there. */
    Optional<String> findBotUser(WorkspaceId workspace);
}
