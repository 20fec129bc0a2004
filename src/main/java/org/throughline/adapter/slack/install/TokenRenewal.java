package org.throughline.adapter.slack.install;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Transactions;

/**
 * Renews tokens that soon end, in a transaction of its own that holds the row of the installation: a refresh token
 * works once, so that only one of many threads and nodes may use it.
 */
final class TokenRenewal {
    private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

    private final Installations installations;
    private final Transactions transactions;
    private final SlackOAuth oauth;
    private final Clock clock;

    TokenRenewal(Installations installations, Transactions transactions, SlackOAuth oauth, Clock clock) {
        this.installations = installations;
        this.transactions = transactions;
        this.oauth = oauth;
        this.clock = clock;
    }

    boolean isDue(Installation installation) {
        return installation.tokens().isToBeRenewed(clock.instant());
    }

    /**
     * Renews the token unless somebody else does or did; not to be called inside a transaction. Where Slack does not
     * give a new one, the old one stays. Waits for somebody else only where the old one works no more.
     */
    void renew(Installation seen) {
        WorkspaceId workspace = seen.workspace();
        boolean expired = seen.tokens().isExpired(clock.instant());
        try {
            transactions.run(() -> (expired ? installations.lock(workspace) : installations.lockUnlessHeld(workspace))
                    .filter(this::isDue)
                    .ifPresent(this::renewLocked));
        } catch (StaleStateException held) {
            LOG.info("somebody else renews the token of {}", workspace);
        }
    }

    private void renewLocked(Installation installation) {
        OAuthAnswer answer = oauth.renew(String.valueOf(installation.tokens().refresh()));
        if (answer instanceof OAuthAnswer.Granted granted) {
            keep(installation, granted);
        } else if (answer instanceof OAuthAnswer.Refused refused) {
            warn(installation, refused.error());
        } else if (answer instanceof OAuthAnswer.Unreachable unreachable) {
            warn(installation, unreachable.why());
        }
    }

    private void keep(Installation installation, OAuthAnswer.Granted granted) {
        WorkspaceId whose = granted.workspace();
        if (whose != null && !whose.equals(installation.workspace())) {
            warn(installation, "Slack answered with a token of " + whose);
            return;
        }
        installations.save(installation.withTokens(granted.tokens()));
        LOG.info("renewed the token of {}", installation.workspace());
    }

    private void warn(Installation installation, String why) {
        Instant end = installation.tokens().expiresAt();
        if (installation.tokens().isExpired(clock.instant())) {
            LOG.error(
                    "the token of {} ended at {} and was not renewed ({}); if this goes on, install the bot there again",
                    installation.workspace(),
                    end,
                    why);
        } else {
            LOG.warn("the token of {} was not renewed ({}); it works until {}", installation.workspace(), why, end);
        }
    }
}
