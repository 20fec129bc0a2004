package org.throughline.adapter.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.Optional;

/** Whose a bot token is, as {@code auth.test} tells. */
public final class TokenOwner {
    private static final String ORGANISATION = "E";

    private TokenOwner() {}

    /** Why the token cannot be that of a bot in one workspace, as a sentence; empty where it can. */
    public static Optional<String> findProblem(AuthTestResponse answer) {
        boolean whole = answer.isEnterpriseInstall()
                || String.valueOf(answer.getTeamId()).startsWith(ORGANISATION);
        return whole
                ? Optional.of(
                        "The bot token is that of a whole organisation: install the app in the one workspace and copy"
                                + " the token given there, or set SLACK_CLIENT_ID and its neighbours in place of SLACK_BOT_TOKEN to"
                                + " serve many workspaces.")
                : Optional.empty();
    }
}
