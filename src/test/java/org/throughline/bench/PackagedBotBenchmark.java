package org.throughline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import org.throughline.script.BusySchool;
import org.throughline.testing.BotProcess;

/**
 * The packaged bot in a process of its own, on its durable embedded database: how long after its start it says that it
 * is ready, in an empty folder and where its data is, and how much memory it holds after a start, after people acted
 * without a pause, and some time later.
 */
public final class PackagedBotBenchmark {
    private static final int STARTS = 5;
    private static final Duration BUSY = Duration.ofSeconds(30);
    private static final List<String> USUAL = List.of("-Dfile.encoding=UTF-8");

    /** As the README tells for a machine with little memory. */
    private static final List<String> LITTLE_MEMORY =
            List.of("-Dfile.encoding=UTF-8", "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(30), Duration.ofSeconds(60));

    private final PrintStream out = System.out;
    private final HttpClient http = HttpClient.newHttpClient();

    private PackagedBotBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmark = new PackagedBotBenchmark();
        benchmark.measure(USUAL);
        benchmark.measure(LITTLE_MEMORY);
    }

    private void measure(List<String> options) throws IOException, InterruptedException {
        out.printf("java %s -jar throughline.jar%n", String.join(" ", options));
        List<Long> first = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Path data = Files.createTempDirectory("throughline-bench");
            first.add(millisToReady(options, data));
            again.add(millisToReady(options, data));
            Folders.delete(data);
        }
        say("ready in an empty folder", first);
        say("ready where its data is", again);
        measureMemory(options);
    }

    private void say(String what, List<Long> millis) {
        LongSummaryStatistics sum = millis.stream().mapToLong(Long::longValue).summaryStatistics();
        out.printf(
                Locale.ROOT,
                "%s: %.1f s on average, %.1f to %.1f s, of %d starts%n",
                what,
                sum.getAverage() / 1000,
                sum.getMin() / 1000.0,
                sum.getMax() / 1000.0,
                sum.getCount());
    }

    private long millisToReady(List<String> options, Path data) throws IOException, InterruptedException {
        long before = System.nanoTime();
        try (BotProcess bot = start(options, data)) {
            requireReady(bot.url());
            return Duration.ofNanos(System.nanoTime() - before).toMillis();
        }
    }

    private void measureMemory(List<String> options) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("throughline-bench");
        try (BotProcess bot = start(options, data)) {
            requireReady(bot.url());
            sayMemory("after the start", bot);
            int kept = new BusySchool(bot.url()).meetFor(BUSY);
            sayMemory("after %d forms kept in %d s".formatted(kept, BUSY.toSeconds()), bot);
            for (Duration pause : PAUSES) {
                Thread.sleep(pause.toMillis());
                sayMemory("after %d s more of rest".formatted(pause.toSeconds()), bot);
            }
        } finally {
            Folders.delete(data);
        }
    }

    private void sayMemory(String when, BotProcess bot) throws IOException {
        out.printf(Locale.ROOT, "resident memory %s: %d MiB%n", when, ResidentMemory.mebibytes(bot.pid()));
    }

    private void requireReady(URI bot) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bot.resolve("/readyz")).build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("/readyz answered " + status);
        }
    }

    private static BotProcess start(List<String> options, Path data) {
        return BotProcess.runWith(options, "--data", data.toString(), "--port", "0");
    }
}
