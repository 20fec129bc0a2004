package org.throughline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.protocolfile.ProtocolCheck;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.wiring.Config;
import org.throughline.wiring.SlackCheckup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks whether the settings, calendars and protocols can be used, without starting anything. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Look whether settings, calendars and protocols can be used; start nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--slack",
            description = "Ask Slack too whether it accepts the tokens, and whether scopes and manifest are right.")
    private boolean slack;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "With --slack: the manifest that the app was made from (default: the shipped one, if it is here).")
    private @Nullable Path manifest;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> problems = problems();
        problems.forEach(spec.commandLine().getOut()::println);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("Settings, calendars and protocols can be used.");
        }
        if (problems.isEmpty() && slack) {
            spec.commandLine().getOut().println("Slack accepts what is set for it.");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        try {
            Config settings = options.settings();
            ProtocolCheck.check(settings.folders().protocols()).forEach(problem -> problems.add(problem.toString()));
            if (slack) {
                problems.addAll(SlackCheckup.listProblems(settings.slack(), manifest));
            }
        } catch (WrongFileException wrongSettings) {
            wrongSettings.problems().forEach(problem -> problems.add(problem.toString()));
            ProtocolCheck.check(options.protocols()).forEach(problem -> problems.add(problem.toString()));
        }
        return problems;
    }
}
