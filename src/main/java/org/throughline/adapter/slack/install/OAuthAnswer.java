package org.throughline.adapter.slack.install;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.WorkspaceId;

/** What Slack says when the bot asks for a token. */
sealed interface OAuthAnswer {

    /** {@code workspace}: whose token it is; null where Slack does not say, as it may for a renewed one. */
    record Granted(
            @Nullable WorkspaceId workspace,
            BotTokens tokens,
            String botUser,
            String name,
            @Nullable String by) implements OAuthAnswer {

        Installation installedAt(WorkspaceId whose, Instant now) {
            return new Installation(whose, tokens, botUser, name, now, by);
        }
    }

    /** Slack says no, with one of its errors (docs.slack.dev/reference/methods/oauth.v2.access). */
    record Refused(String error) implements OAuthAnswer {}

    /** Slack says nothing of use; asking again later may help. */
    record Unreachable(String why) implements OAuthAnswer {}
}
