package org.throughline.wiring;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackClients;
import org.throughline.adapter.slack.install.ManifestCheck;
import org.throughline.adapter.slack.install.SlackCheck;
import org.throughline.adapter.slack.install.TokenCipher;

/** Looks whether Slack takes what the settings hold for it, without starting anything. */
public final class SlackCheckup {
    private static final Path SHIPPED_MANIFEST = Path.of("manifests/slack/manifest.yaml");

    private SlackCheckup() {}

    /**
     * What is wrong, in sentences for the operator; empty when nothing is.
     *
     * @param settings null where Slack is off
     * @param manifest the file that the app was made from; null for the shipped one, where it is in the working folder
     */
    public static List<String> listProblems(@Nullable SlackSettings settings, @Nullable Path manifest) {
        if (settings == null) {
            return List.of("Slack is off: the environment holds none of the variables that slack.bot-token and its"
                    + " neighbours name, such as SLACK_BOT_TOKEN and SLACK_APP_TOKEN.");
        }
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        try (Slack slack = SlackClients.open(config, SlackClients.LONGEST_CALL)) {
            List<String> problems = ask(new SlackCheck(slack), settings);
            problems.addAll(problemsOfManifest(manifest, settings.appToken() != null));
            return problems;
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

    /** The shipped one is for a socket, and whoever serves HTTP has changed a copy. */
    private static List<String> problemsOfManifest(@Nullable Path manifest, boolean overSocket) {
        if (manifest != null) {
            return ManifestCheck.listProblems(manifest, overSocket);
        }
        return Files.exists(SHIPPED_MANIFEST) ? ManifestCheck.listProblems(SHIPPED_MANIFEST, true) : List.of();
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
