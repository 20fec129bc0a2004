package org.throughline.wiring;

import com.slack.api.SlackConfig;
import java.util.ArrayList;
import java.util.List;
import org.throughline.adapter.slack.SlackClients;
import org.throughline.adapter.slack.install.SlackCheck;

/** What Slack says to the settings, in plain sentences. */
public final class SlackChecks {
    private SlackChecks() {}

    /** Asks Slack about every token and secret there is; empty when all of them work. */
    public static List<String> problems(Config config) {
        SlackSettings settings = config.slack();
        if (settings == null) {
            return List.of(
                    "Slack is off: the environment holds no token for it. README, \"Slack\", says where to get one.");
        }
        SlackConfig slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(settings.apiUrl());
        var check = new SlackCheck(SlackClients.open(slack, SlackClients.LONGEST_CALL));
        var problems = new ArrayList<String>();
        Secret botToken = settings.botToken();
        if (botToken != null) {
            problems.addAll(check.problemsOfBotToken(botToken.value()));
        }
        Secret appToken = settings.appToken();
        if (appToken != null) {
            problems.addAll(check.problemsOfAppToken(appToken.value()));
        }
        SlackSettings.Install install = settings.install();
        if (install != null) {
            problems.addAll(check.problemsOfApp(
                    install.clientId().value(), install.clientSecret().value()));
        }
        return problems;
    }
}
