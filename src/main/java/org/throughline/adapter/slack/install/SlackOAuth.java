package org.throughline.adapter.slack.install;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.oauth.OAuthV2AccessRequest;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.WorkspaceId;

/** Asks Slack for tokens, as the app that the operator made. */
final class SlackOAuth {
    private static final String RENEWAL = "refresh_token";
    private static final String NOTHING_USEFUL = "no_bot_token";

    private final Slack slack;
    private final InstallSettings settings;
    private final Clock clock;

    SlackOAuth(Slack slack, InstallSettings settings, Clock clock) {
        this.slack = slack;
        this.settings = settings;
        this.clock = clock;
    }

    /** The tokens for the code with which Slack sent somebody back. */
    OAuthAnswer exchange(String code) {
        return ask(request().code(code).redirectUri(settings.redirectUri()).build());
    }

    /** New tokens for a refresh token, which is then used up. */
    OAuthAnswer renew(String refreshToken) {
        return ask(request().grantType(RENEWAL).refreshToken(refreshToken).build());
    }

    private OAuthV2AccessRequest.OAuthV2AccessRequestBuilder request() {
        return OAuthV2AccessRequest.builder().clientId(settings.clientId()).clientSecret(settings.clientSecret());
    }

    private OAuthAnswer ask(OAuthV2AccessRequest request) {
        try {
            OAuthV2AccessResponse answer = slack.methods().oauthV2Access(request);
            return answer.isOk() ? granted(answer) : new OAuthAnswer.Refused(String.valueOf(answer.getError()));
        } catch (IOException unreachable) {
            return new OAuthAnswer.Unreachable(String.valueOf(unreachable.getMessage()));
        } catch (SlackApiException unwilling) {
            return new OAuthAnswer.Unreachable(
                    "HTTP status " + unwilling.getResponse().code());
        }
    }

    private OAuthAnswer granted(OAuthV2AccessResponse answer) {
        String token = answer.getAccessToken();
        String botUser = answer.getBotUserId();
        if (token == null || token.isBlank() || botUser == null) {
            return new OAuthAnswer.Refused(NOTHING_USEFUL);
        }
        var by = answer.getAuthedUser();
        return new OAuthAnswer.Granted(
                workspace(answer),
                new BotTokens(token, answer.getRefreshToken(), expiresAt(answer.getExpiresIn())),
                botUser,
                name(answer),
                by == null ? null : by.getId());
    }

    private @Nullable Instant expiresAt(@Nullable Integer seconds) {
        return seconds == null ? null : clock.instant().plusSeconds(seconds);
    }

    private static @Nullable WorkspaceId workspace(OAuthV2AccessResponse answer) {
        if (answer.isEnterpriseInstall()) {
            return answer.getEnterprise() == null
                    ? null
                    : SlackIds.workspace(answer.getEnterprise().getId());
        }
        return answer.getTeam() == null
                ? null
                : SlackIds.workspace(answer.getTeam().getId());
    }

    private static String name(OAuthV2AccessResponse answer) {
        boolean whole = answer.isEnterpriseInstall() && answer.getEnterprise() != null;
        String name = whole
                ? answer.getEnterprise().getName()
                : answer.getTeam() == null ? null : answer.getTeam().getName();
        return name == null ? "Slack" : name;
    }
}
