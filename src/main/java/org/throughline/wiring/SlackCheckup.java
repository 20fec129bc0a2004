package org.throughline.wiring;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackClients;
import org.throughline.adapter.slack.install.SlackCheck;
import org.throughline.adapter.slack.install.TokenCipher;

/** Looks whether Slack takes what the settings hold for it, without starting anything. */
public final class SlackCheckup {

    private SlackCheckup() {}

    /** What is wrong, in sentences for the operator; empty when nothing is. {@code settings}: null where Slack is off. */
    public static List<String> listProblems(@Nullable SlackSettings settings) {
        if (settings == null) {
            return List.of("Slack is off: the environment holds none of the variables that slack.bot-token and its"
                    + " neighbours name, such as SLACK_BOT_TOKEN and SLACK_APP_TOKEN.");
        }
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        try (Slack slack = SlackClients.open(config, SlackClients.LONGEST_CALL)) {
            return ask(new SlackCheck(slack), settings);
        } catch (Exception notClosed) {
            throw new IllegalStateException(notClosed);
        }
    }

    private static List<String> ask(SlackCheck slack, SlackSettings settings) {
        List<String> problems = new ArrayList<>();
        Secret botToken = settings.botToken();
        if (botToken != null) {
            problems.addAll(slack.problemsOfBotToken(botToken.value()));
        }
        Secret appToken = settings.appToken();
        if (appToken != null) {
            problems.addAll(slack.problemsOfAppToken(appToken.value()));
        }
        if (problems.isEmpty() && botToken != null && appToken != null) {
            problems.addAll(slack.problemsOfPair(botToken.value(), appToken.value()));
        }
        SlackSettings.Install install = settings.install();
        if (install != null) {
            problems.addAll(slack.problemsOfApp(
                    install.clientId().value(), install.clientSecret().value()));
            problems.addAll(problemsOfKey(install.tokenKey()));
        }
        return problems;
    }

    private static List<String> problemsOfKey(Secret key) {
        try {
            TokenCipher.of(key.value());
            return List.of();
        } catch (IllegalArgumentException wrong) {
            return List.of(String.valueOf(wrong.getMessage()));
        }
    }
}
