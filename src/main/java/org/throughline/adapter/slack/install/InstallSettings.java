package org.throughline.adapter.slack.install;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What workspaces need to install the bot themselves.
 *
 * @param clientId the app as Slack knows it
 * @param clientSecret proves that the bot is this app
 * @param tokenKey 32 random bytes in Base64, under which tokens are kept
 * @param authorizeUrl where Slack asks a person whether the app may come in
 * @param publicUrl where the bot is seen from outside, with a slash at its end; null where the app's own redirect URL at
 *     Slack is to be taken
 */
public record InstallSettings(
        String clientId,
        String clientSecret,
        String tokenKey,
        URI authorizeUrl,
        @Nullable URI publicUrl) {
    private static final URI SLACK = URI.create("https://slack.com/oauth/v2/authorize");
    private static final String REDIRECT = "slack/oauth_redirect";

    public InstallSettings(String clientId, String clientSecret, String tokenKey, @Nullable URI publicUrl) {
        this(clientId, clientSecret, tokenKey, SLACK, publicUrl);
    }

    /** Where Slack sends the person back to; null for what the app's settings at Slack say. */
    @Nullable
    String redirectUri() {
        return publicUrl == null ? null : publicUrl.resolve(REDIRECT).toString();
    }

    /** Whether people come through TLS for certain. */
    boolean isSecure() {
        return publicUrl != null && "https".equals(publicUrl.getScheme());
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
