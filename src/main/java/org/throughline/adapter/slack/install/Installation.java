package org.throughline.adapter.slack.install;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.WorkspaceId;

/**
 * The bot in one workspace, or in a whole organisation of Slack's Enterprise plan, which then stands for a workspace.
 *
 * @param botUser the user that the bot is there
 * @param name what people call the workspace
 * @param by the user who installed the bot; null where Slack does not say
 */
record Installation(
        WorkspaceId workspace,
        BotTokens tokens,
        String botUser,
        String name,
        Instant at,
        @Nullable String by) {

    Installation withTokens(BotTokens other) {
        return new Installation(workspace, other, botUser, name, at, by);
    }
}
