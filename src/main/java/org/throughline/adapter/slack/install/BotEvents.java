package org.throughline.adapter.slack.install;

/** What Slack has to tell the bot of; the same stands in {@code manifests/slack/manifest.yaml}. */
enum BotEvents {
    HOME_OPENED("app_home_opened", "people's Home stays empty"),
    MENTION("app_mention", "the bot does not hear when it is mentioned"),
    DIRECT_MESSAGE("message.im", "the bot does not hear direct messages"),
    JOINED("member_joined_channel", "the bot says nothing when it is invited, and does not catch up"),
    UNINSTALLED("app_uninstalled", "tokens are kept of workspaces that took the bot out"),
    REVOKED("tokens_revoked", "tokens are kept that Slack has revoked"),
    PERSON_CHANGED("user_change", "new names, languages and time zones arrive hours later"),
    CHANNEL_ARCHIVED("channel_archive", "names of archived channels stay"),
    CHANNEL_DELETED("channel_deleted", "names of deleted channels stay"),
    CHANNEL_RENAMED("channel_rename", "new names of channels arrive late"),
    CHANNEL_OPENED("channel_unarchive", "the bot does not catch up in a channel that is opened again"),
    GROUP_ARCHIVED("group_archive", "names of archived private channels stay"),
    GROUP_RENAMED("group_rename", "new names of private channels arrive late"),
    GROUP_OPENED("group_unarchive", "the bot does not catch up in a private channel that is opened again");

    private final String event;
    private final String without;

    BotEvents(String event, String without) {
        this.event = event;
        this.without = without;
    }

    String event() {
        return event;
    }

    /** What does not work without it, as half a sentence. */
    String without() {
        return without;
    }
}
