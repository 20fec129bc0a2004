package org.throughline.adapter.slack.install;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bot asks a workspace for, and nothing else; the same stands in {@code manifests/slack/manifest.yaml}. */
enum BotScopes {
    COMMANDS("commands", "people cannot use /plc"),
    WRITE("chat:write", "the bot may not write messages"),
    MENTIONS("app_mentions:read", "the bot does not hear when it is mentioned"),
    DIRECT_HISTORY("im:history", "the bot does not hear direct messages"),
    DIRECT_WRITE("im:write", "the bot may not open a direct conversation"),
    FILES("files:write", "the bot cannot send minutes and calendar files"),
    PEOPLE("users:read", "the bot does not know people's names and time zones"),
    CHANNELS("channels:read", "the bot does not know who is in a public channel"),
    PRIVATE_CHANNELS("groups:read", "the bot does not know who is in a private channel");

    private final String scope;
    private final String without;

    BotScopes(String scope, String without) {
        this.scope = scope;
        this.without = without;
    }

    String scope() {
        return scope;
    }

    /** What does not work without it, as half a sentence. */
    String without() {
        return without;
    }

    static Set<String> all() {
        return Stream.of(values()).map(BotScopes::scope).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
