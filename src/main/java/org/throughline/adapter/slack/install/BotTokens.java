package org.throughline.adapter.slack.install;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the bot speaks with in a workspace.
 *
 * @param refresh for one new bot token; null where tokens do not expire
 * @param expiresAt null where tokens do not expire
 */
record BotTokens(
        String bot, @Nullable String refresh, @Nullable Instant expiresAt) {
    /** As Slack's own libraries do it. */
    private static final Duration RENEWED_BEFORE = Duration.ofHours(2);

    /** From when on a token that expires then is to be renewed. */
    static Instant lastUntouched(Instant now) {
        return now.plus(RENEWED_BEFORE);
    }

    boolean isToBeRenewed(Instant now) {
        return refresh != null && expiresAt != null && !lastUntouched(now).isBefore(expiresAt);
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
