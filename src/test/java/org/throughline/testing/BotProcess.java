package org.throughline.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged bot in a process of its own, as an operator starts it; only for tests that run after packaging. */
public final class BotProcess implements AutoCloseable {
    private static final String ADDRESS = "  address";
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch startedOrEnded = new CountDownLatch(1);
    private final Thread reader;

    private BotProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "bot output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Runs the jar with these arguments. */
    public static BotProcess run(String... arguments) {
        return runWith(List.of("-Dfile.encoding=UTF-8"), arguments);
    }

    /** Runs the jar with these options of the JVM and these arguments. */
    public static BotProcess runWith(List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", System.getProperty("throughline.jar", "target/throughline.jar")));
        command.addAll(Arrays.asList(arguments));
        try {
            return new BotProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Where the bot answers, once it has said so; throws where it ended instead. */
    public URI url() {
        await(startedOrEnded);
        return lines.stream()
                .filter(line -> line.startsWith(ADDRESS))
                .map(line -> URI.create(line.substring(ADDRESS.length()).strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the bot did not start: " + lines));
    }

    /** The id the process has on this machine. */
    public long pid() {
        return process.pid();
    }

    /** What the bot has said so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Asks the process to stop, as {@code kill} does; what it says until its end is still read. */
    public void askToStop() {
        process.toHandle().destroy();
    }

    /** Waits for the end, and gives the exit code. */
    public int waitForEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the bot did not end: " + lines);
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.startsWith(ADDRESS)) {
                    startedOrEnded.countDown();
                }
            }
        } catch (IOException ended) {
            lines.add("(the output broke off)");
        } finally {
            startedOrEnded.countDown();
        }
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the bot did not start: " + lines);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
