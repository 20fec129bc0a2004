package org.throughline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.throughline.adapter.protocolfile.ProtocolCheck;
import org.throughline.adapter.yaml.FileProblem;
import org.throughline.adapter.yaml.WrongFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks whether the settings, calendars and protocols can be used, without starting anything. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Look whether settings, calendars and protocols can be used; start nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<FileProblem> problems = problems();
        problems.forEach(spec.commandLine().getOut()::println);
        if (problems.isEmpty()) {
            spec.commandLine().getOut().println("Settings, calendars and protocols can be used.");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private List<FileProblem> problems() {
        List<FileProblem> problems = new ArrayList<>();
        try {
            problems.addAll(ProtocolCheck.check(options.settings().folders().protocols()));
        } catch (WrongFileException wrongSettings) {
            problems.addAll(wrongSettings.problems());
            problems.addAll(ProtocolCheck.check(options.protocols()));
        }
        return problems;
    }
}
