package org.throughline.adapter.slack.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.throughline.usecase.port.DeliveryResult;
import org.throughline.usecase.port.OutgoingMessage;

/**
 * What Slack's errors mean for a message, in words for an admin (docs.slack.dev/reference/methods/chat.postMessage,
 * "Errors").
 */
final class SlackErrors {
    private static final Duration TOO_MUCH_AT_ONCE = Duration.ofSeconds(30);

    private static final Set<String> TOO_OFTEN = Set.of("ratelimited", "rate_limited", "message_limit_exceeded");
    private static final Set<String> PASSING =
            Set.of("service_unavailable", "request_timeout", "team_added_to_org", "accesslimited", "token_expired");
    private static final Set<String> HALF_DONE = Set.of("internal_error", "fatal_error");
    private static final Set<String> GONE = Set.of("message_not_found", "thread_not_found");

    private static final Map<String, String> NO_ROOM = Map.of(
            "channel_not_found", "the channel is gone, or private and the bot is not in it",
            "is_archived", "the channel is archived",
            "not_in_channel", "the bot is not in the channel any more",
            "restricted_action", "the workspace does not let the bot post in the channel",
            "restricted_action_read_only_channel", "only some may post in the channel",
            "restricted_action_thread_only_channel", "the channel takes replies only",
            "restricted_action_non_threadable_channel", "the channel has no threads");
    private static final Map<String, String> NO_PERSON = Map.of(
            "channel_not_found", "nobody in the workspace has this account any more",
            "is_archived", "the conversation with the person is closed",
            "user_not_found", "nobody in the workspace has this account any more",
            "users_not_found", "nobody in the workspace has this account any more",
            "user_not_visible", "the bot may not see the person",
            "user_disabled", "the person's account is deactivated");
    /** Each is about the token or the app, whatever the message: no person is gone because the bot was taken out. */
    private static final Map<String, String> NO_WORKSPACE = Map.of(
            "account_inactive", "the bot was removed from the workspace",
            "token_revoked", "the bot was removed from the workspace",
            "invalid_auth", "Slack does not know the bot's token",
            "not_authed", "Slack does not know the bot's token",
            "missing_scope", "the bot lacks a scope that its manifest asks for",
            "messages_tab_disabled", "the app's Messages tab is switched off in its settings",
            "ekm_access_denied", "the workspace's admins have suspended posting",
            "edit_window_closed", "the workspace does not let messages be edited any more",
            "cant_update_message", "the message was posted by another installation of the bot");

    private SlackErrors() {}

    static DeliveryResult of(String error, OutgoingMessage message) {
        if (TOO_OFTEN.contains(error)) {
            return new DeliveryResult.TryLater(TOO_MUCH_AT_ONCE);
        }
        if (PASSING.contains(error)) {
            return new DeliveryResult.Failed("Slack says " + error);
        }
        if (HALF_DONE.contains(error)) {
            return new DeliveryResult.Unknown("Slack says " + error);
        }
        return GONE.contains(error) ? new DeliveryResult.Gone() : refusal(error, message);
    }

    private static DeliveryResult refusal(String error, OutgoingMessage message) {
        String unreachable = (message.isDirect() ? NO_PERSON : NO_ROOM).get(error);
        if (unreachable != null) {
            return new DeliveryResult.Unreachable(unreachable + " (" + error + ")");
        }
        String words = NO_WORKSPACE.getOrDefault(error, "Slack does not take the message");
        return new DeliveryResult.Refused(words + " (" + error + ")");
    }
}
