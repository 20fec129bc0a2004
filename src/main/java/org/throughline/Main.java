package org.throughline;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.CannotStartException;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.wiring.Config;
import org.throughline.wiring.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts Throughline: reads the command line, wires, starts, waits, stops. */
@Command(
        name = "throughline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = CheckCommand.class,
        description = "Run the chat assistant until it is told to stop.")
public final class Main implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs until the process is told to stop; exits with one of {@link ExitCode}. */
    public static void main(String[] arguments) {
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            System.err.println("Throughline cannot start: the default charset is " + Charset.defaultCharset()
                    + ", and texts would break; start it with java -Dfile.encoding=UTF-8 -jar throughline.jar.");
            System.exit(ExitCode.REFUSED);
        }
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, with refusals said in words and without stack traces. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler((wrong, arguments) -> sayWrongUse(wrong))
                .setExecutionExceptionHandler((failed, command, parsed) -> say(failed, command.getErr()));
    }

    @Override
    public Integer call() throws InterruptedException {
        Config settings = options.settings();
        Wiring bot = Wiring.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bot), "stop"));
        spec.commandLine().getOut().print(Banner.of(settings, bot));
        spec.commandLine().getOut().flush();
        IdleMemory.giveBack();
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private static void stop(Wiring bot) {
        LOG.info("stopping");
        bot.close();
        LOG.info("stopped");
    }

    private static int sayWrongUse(ParameterException wrong) {
        wrong.getCommandLine().getErr().println(wrong.getMessage() + " (--help shows what there is)");
        return ExitCode.REFUSED;
    }

    private static int say(Exception failed, PrintWriter errors) {
        if (failed instanceof WrongFileException) {
            errors.println(failed.getMessage());
            return ExitCode.REFUSED;
        }
        if (failed instanceof CannotStartException) {
            errors.println("Throughline cannot start: " + failed.getMessage());
            return ExitCode.REFUSED;
        }
        LOG.error("Throughline broke", failed);
        return ExitCode.BROKEN;
    }
}
