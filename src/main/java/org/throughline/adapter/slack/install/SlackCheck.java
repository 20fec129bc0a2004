package org.throughline.adapter.slack.install;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.bots.BotsInfoResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.adapter.slack.TokenOwner;

/** Asks Slack whether what the operator set works, and says in plain sentences what does not. */
public final class SlackCheck {
    private static final String SCOPES = "x-oauth-scopes";
    private static final String BOT_TOKEN = "xoxb-";
    private static final String APP_TOKEN = "xapp-";
    /** The third part of an app token is the app's id. */
    private static final Pattern APP_TOKEN_PARTS = Pattern.compile("xapp-[^-]+-(?<app>A[A-Z0-9]+)-.+");
    /** How tokens begin that end and are to be renewed. */
    private static final String RENEWABLE = "xoxe.";

    private static final String HALF_A_DAY =
            "The bot token ends after 12 hours, because token rotation is on for the app:"
                    + " make the app anew from the manifest, which leaves it off, and copy the new token.";

    /** No code that Slack ever gave: where the app is right, Slack finds fault with the code. */
    private static final String NO_CODE = "throughline-check";

    private static final String NO_SUCH_CODE = "invalid_code";

    private static final Map<String, String> BOT_TOKEN_ERRORS = Map.of(
            "invalid_auth", "Slack does not know the bot token: copy it again from OAuth & Permissions.",
            "token_revoked", "The bot token was revoked: install the app again and copy the new one.",
            "token_expired", "The bot token has ended: make an app without token rotation and copy its token.",
            "account_inactive", "The bot was taken out of its workspace: install the app again and copy the new token.",
            "team_disabled", "The workspace is switched off at Slack.",
            "not_allowed_token_type", "The bot token is of another kind: copy the Bot User OAuth Token.");
    private static final Map<String, String> APP_TOKEN_ERRORS = Map.of(
            "invalid_auth",
                    "Slack does not know the app token: copy it again from Basic Information, App-Level Tokens.",
            "missing_scope", "The app token may not open a socket: make one with the scope connections:write.",
            "not_allowed_token_type", "The app token is of another kind: make one under App-Level Tokens.",
            "token_revoked", "The app token was revoked: make a new one under App-Level Tokens.",
            "forbidden_team", "The app may not open a socket: switch Socket Mode on in the app's settings.");
    private static final Map<String, String> APP_ERRORS = Map.of(
            "invalid_client_id", "Slack does not know the client ID: copy it again from Basic Information.",
            "bad_client_secret", "The client secret is not this app's: copy it again from Basic Information.");

    private final Slack slack;

    public SlackCheck(Slack slack) {
        this.slack = slack;
    }

    @FunctionalInterface
    private interface Call<R> {
        R make() throws IOException, SlackApiException;
    }

    /** What is wrong with the token of one workspace and with what it may do; empty when nothing is. */
    public List<String> problemsOfBotToken(String token) {
        if (token.startsWith(APP_TOKEN)) {
            return List.of("The bot token is an app token: take the Bot User OAuth Token, which begins with xoxb-.");
        }
        if (!token.contains(BOT_TOKEN)) {
            return List.of("The bot token is not that of a bot: it has to begin with xoxb-.");
        }
        List<String> problems = new ArrayList<>();
        if (token.startsWith(RENEWABLE)) {
            problems.add(HALF_A_DAY);
        }
        problems.addAll(ask(
                () -> slack.methods(token).authTest(request -> request),
                error -> BOT_TOKEN_ERRORS.getOrDefault(error, unknown("bot token", error)),
                SlackCheck::problemsOfOwner));
        return problems;
    }

    /** What is wrong with the token that opens a socket; empty when nothing is. */
    public List<String> problemsOfAppToken(String token) {
        if (!token.startsWith(APP_TOKEN)) {
            return List.of("The app token is not that of an app: it has to begin with xapp-.");
        }
        return ask(
                () -> slack.methods(token).appsConnectionsOpen(request -> request),
                error -> APP_TOKEN_ERRORS.getOrDefault(error, unknown("app token", error)),
                opened -> List.of());
    }

    /** Whether the two tokens are of different apps; empty where they are not, or where Slack does not tell. */
    public List<String> problemsOfPair(String botToken, String appToken) {
        Matcher parts = APP_TOKEN_PARTS.matcher(appToken);
        return parts.matches()
                ? findApp(slack.methods(botToken))
                        .filter(app -> !app.equals(parts.group("app")))
                        .map(app ->
                                List.of(("The bot token is of the app %s, the app token of the app %s: take both from"
                                                + " the settings of the same app.")
                                        .formatted(app, parts.group("app"))))
                        .orElse(List.of())
                : List.of();
    }

    /** The id of the app that a bot is of. */
    private static Optional<String> findApp(MethodsClient client) {
        try {
            AuthTestResponse whose = client.authTest(request -> request);
            return Optional.of(client.botsInfo(request -> request.bot(whose.getBotId())))
                    .filter(BotsInfoResponse::isOk)
                    .map(answer -> answer.getBot().getAppId());
        } catch (IOException | SlackApiException untold) {
            return Optional.empty();
        }
    }

    /** What is wrong with that by which workspaces install the bot themselves; empty when nothing is. */
    public List<String> problemsOfApp(String clientId, String clientSecret) {
        return ask(
                () -> slack.methods()
                        .oauthV2Access(request -> request.clientId(clientId)
                                .clientSecret(clientSecret)
                                .code(NO_CODE)),
                error -> NO_SUCH_CODE.equals(error) ? "" : APP_ERRORS.getOrDefault(error, unknown("client ID", error)),
                granted -> List.of());
    }

    private static <R extends SlackApiTextResponse> List<String> ask(
            Call<R> call, UnaryOperator<String> problem, Function<R, List<String>> works) {
        try {
            R answer = call.make();
            return answer.isOk()
                    ? works.apply(answer)
                    : Stream.of(problem.apply(String.valueOf(answer.getError())))
                            .filter(words -> !words.isEmpty())
                            .toList();
        } catch (IOException unreachable) {
            return List.of("Slack cannot be reached from here (" + unreachable.getMessage() + ").");
        } catch (SlackApiException unwilling) {
            return List.of("Slack does not answer as it should (HTTP status "
                    + unwilling.getResponse().code() + "): try again in a minute.");
        }
    }

    private static List<String> problemsOfOwner(AuthTestResponse answer) {
        return TokenOwner.findProblem(answer).map(List::of).orElseGet(() -> problemsOfScopes(answer));
    }

    private static List<String> problemsOfScopes(AuthTestResponse answer) {
        Set<String> granted = scopes(answer);
        List<String> problems = new ArrayList<>();
        for (BotScopes needed : BotScopes.values()) {
            if (!granted.contains(needed.scope())) {
                problems.add(capital(needed.without()) + ": add the scope " + needed.scope()
                        + " under OAuth & Permissions and reinstall the app.");
            }
        }
        Set<String> beyond = new TreeSet<>(granted);
        beyond.removeAll(BotScopes.all());
        if (!beyond.isEmpty()) {
            problems.add("The app may do more than the bot needs: remove " + String.join(", ", beyond)
                    + " under OAuth & Permissions and reinstall the app.");
        }
        return problems;
    }

    private static Set<String> scopes(AuthTestResponse answer) {
        return answer.getHttpResponseHeaders().entrySet().stream()
                .filter(header -> SCOPES.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String unknown(String what, String error) {
        return "Slack does not take the %s (%s).".formatted(what, error);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
