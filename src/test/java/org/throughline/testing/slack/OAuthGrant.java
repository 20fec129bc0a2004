package org.throughline.testing.slack;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What Slack gives for a code.
 *
 * @param id of the workspace, or of a whole organisation where it begins with E
 * @param lives how long a token works; null where it does not end
 */
public record OAuthGrant(
        String id,
        String name,
        String token,
        String botUser,
        @Nullable Duration lives) {

    boolean isOrganisation() {
        return id.startsWith("E");
    }

    OAuthGrant withToken(String other) {
        return new OAuthGrant(id, name, other, botUser, lives);
    }
}
