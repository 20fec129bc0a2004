package org.throughline.wiring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way into Slack in the variables of the environment that the settings name. None set: Slack is off. Some,
 * but not enough for a way in, or a blank one: the start is refused with the name of what is missing.
 */
final class SlackSecrets {
    private static final String NAMED = "a variable of the environment, as in ${NAME}";
    private static final String BOT_TOKEN = "slack.bot-token";
    private static final String APP_TOKEN = "slack.app-token";
    private static final String SIGNING_SECRET = "slack.signing-secret";
    private static final String CLIENT_ID = "slack.client-id";
    private static final String CLIENT_SECRET = "slack.client-secret";
    private static final String TOKEN_KEY = "slack.token-key";

    private final Settings settings;
    private final Map<String, String> environment;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, Secret> found = new LinkedHashMap<>();
    private boolean unusable;

    SlackSecrets(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
        for (String path : List.of(BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, CLIENT_ID, CLIENT_SECRET, TOKEN_KEY)) {
            settings.find(path, NAMED, text -> text).ifPresent(text -> read(path, text));
        }
    }

    /** The settings; empty when Slack is off, or when something is wrong, which is then noted. */
    Optional<SlackSettings> find(String apiUrl, @Nullable URI publicUrl) {
        if (unusable || found.isEmpty()) {
            return Optional.empty();
        }
        boolean many = found.containsKey(CLIENT_ID) || found.containsKey(CLIENT_SECRET);
        boolean whole = many ? isWholeForMany() : isWholeForOne();
        return whole ? Optional.of(settings(apiUrl, publicUrl, many)) : Optional.empty();
    }

    private SlackSettings settings(String apiUrl, @Nullable URI publicUrl, boolean many) {
        return new SlackSettings(
                apiUrl,
                publicUrl,
                found.get(BOT_TOKEN),
                found.get(APP_TOKEN),
                found.get(SIGNING_SECRET),
                many ? install() : null);
    }

    private SlackSettings.@Nullable Install install() {
        Secret id = found.get(CLIENT_ID);
        Secret secret = found.get(CLIENT_SECRET);
        Secret key = found.get(TOKEN_KEY);
        return id == null || secret == null || key == null ? null : new SlackSettings.Install(id, secret, key);
    }

    private boolean isWholeForMany() {
        if (found.containsKey(BOT_TOKEN)) {
            settings.refuse(
                    BOT_TOKEN,
                    name(BOT_TOKEN) + " is set, and so is what other workspaces need to install the bot",
                    "either the token of one workspace, or " + name(CLIENT_ID) + " and " + name(CLIENT_SECRET));
            return false;
        }
        return Stream.of(CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET, TOKEN_KEY)
                .map(this::isThere)
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean isWholeForOne() {
        if (isThere(BOT_TOKEN) && !found.containsKey(APP_TOKEN) && !found.containsKey(SIGNING_SECRET)) {
            settings.refuse(
                    APP_TOKEN,
                    name(APP_TOKEN) + " is missing",
                    name(APP_TOKEN) + " for Socket Mode, or " + name(SIGNING_SECRET) + " for requests over HTTP");
            return false;
        }
        return found.containsKey(BOT_TOKEN);
    }

    private boolean isThere(String path) {
        if (!found.containsKey(path)) {
            settings.refuse(path, name(path) + " is missing", "a variable that is set at the start");
            return false;
        }
        return true;
    }

    private void read(String path, String text) {
        Optional<String> variable = Variables.findName(text);
        if (variable.isEmpty()) {
            unusable = true;
            settings.refuse(path, "a secret stands in the file", NAMED);
            return;
        }
        variables.put(path, variable.get());
        String value = environment.get(variable.get());
        if (value != null && value.isBlank()) {
            unusable = true;
            settings.refuse(path, variable.get() + " is blank", "its value, or no such variable at all");
        } else if (value != null) {
            found.put(path, new Secret(value.strip()));
        }
    }

    private String name(String path) {
        return variables.getOrDefault(path, path);
    }
}
