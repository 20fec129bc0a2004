package org.throughline.wiring;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How the bot gets into Slack.
 *
 * @param apiUrl where Slack's web API is, with a slash at its end
 * @param publicUrl where the bot is seen from outside, with a slash at its end; null where the app at Slack says it
 * @param botToken the token of the one workspace; null where workspaces install the bot themselves
 * @param appToken opens a socket to Slack; null without Socket Mode
 * @param signingSecret proves that a request is Slack's; null without requests over HTTP
 * @param install what workspaces need to install the bot; null for one workspace
 */
public record SlackSettings(
        String apiUrl,
        @Nullable URI publicUrl,
        @Nullable Secret botToken,
        @Nullable Secret appToken,
        @Nullable Secret signingSecret,
        @Nullable Install install) {

    /** The app as Slack knows it, and the key under which tokens are kept. */
    public record Install(Secret clientId, Secret clientSecret, Secret tokenKey) {}
}
