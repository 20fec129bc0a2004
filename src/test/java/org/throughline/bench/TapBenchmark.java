package org.throughline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.throughline.adapter.database.Database;
import org.throughline.testing.WholeBot;

/**
 * Taps per second through the dispatcher onto the durable embedded database, with how long one tap takes. A closed loop:
 * each thread is a team in its session, whose people tap one after the other, each as soon as the one before was
 * answered; nothing is delivered meanwhile. Beside it what the same database commits at best.
 */
public final class TapBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final List<Integer> THREADS = List.of(1, 2, 4, 8, 16, 32);
    private static final int POOL_SIZE = 10;

    private TapBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        Path data = Files.createTempDirectory("throughline-bench");
        out.println(machine());
        try (Database database = Database.inFolder(data, POOL_SIZE)) {
            WholeBot bot = new WholeBot(database, Clock.systemUTC());
            new TapRun(bot, 4).measure(WARM_UP);
            out.println("threads    taps/s    p50 ms    p99 ms    max ms    one-row commits/s");
            for (int threads : THREADS) {
                TapTimes taps = new TapRun(bot, threads).measure(MEASURED);
                TapTimes bare = new BareCommits(database, threads).measure(MEASURED.dividedBy(2));
                out.println(row(threads, taps, bare));
            }
            out.printf(Locale.ROOT, "resident memory after the run: %d MiB%n", ResidentMemory.mebibytes());
        } finally {
            Folders.delete(data);
        }
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores, %d MiB heap at most, Java %s",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version());
    }

    private static String row(int threads, TapTimes taps, TapTimes bare) {
        return String.format(
                Locale.ROOT,
                "%7d  %8.0f  %8.2f  %8.2f  %8.2f    %17.0f",
                threads,
                taps.perSecond(),
                taps.percentile(50),
                taps.percentile(99),
                taps.percentile(100),
                bare.perSecond());
    }
}
