package org.throughline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Signed requests of Slack acknowledged per second: by the bot, which keeps each act durably before, and in turn with it,
 * in the same process, by an app of Slack's library whose handlers are empty, and by a server that looks at nothing. A
 * closed loop: each connection is a team in its session, whose people act one after the other. In the end what was
 * acknowledged is compared with what the database has kept.
 */
public final class SlackAckBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int ROUNDS = 2;
    private static final int TEAMS = 64;
    private static final List<Integer> CONNECTIONS = List.of(16, 64);

    private final PrintStream out = System.out;
    private final List<URI> servers;

    /** The bot, stock Bolt, and the server that looks at nothing. */
    private SlackAckBenchmark(List<URI> servers) {
        this.servers = servers;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("throughline-bench");
        try (var bot = new BotInSlack(folder);
                var stock = BareServer.ofStockBolt(bot.slack().apiUrl());
                var nothing = BareServer.ofNothing()) {
            SeatedTeams teams = SeatedTeams.in(bot, TEAMS);
            new SlackAckBenchmark(List.of(bot.url(), stock.url(), nothing.url())).measure(bot, teams);
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(BotInSlack bot, SeatedTeams teams) throws InterruptedException {
        KeptActs before = KeptActs.in(bot.database());
        out.println("                    bot, durably              empty Bolt handler        no handler");
        out.println("acts    conn.  per s   p50 ms   p99 ms    per s   p50 ms   p99 ms    per s    bot/Bolt");
        long tapped = compare("taps", teams.taps());
        long asked = compare("/plc", teams.commands());
        KeptActs.in(bot.database()).since(before).requireExactly(tapped, asked);
        out.printf(
                Locale.ROOT,
                "acknowledged by the bot and found in its database: %d taps, %d commands%n",
                tapped,
                asked);
    }

    /** How many of these acts the bot acknowledged. */
    private long compare(String acts, List<List<SlackBody>> byTeam) throws InterruptedException {
        long acknowledged = 0;
        for (URI server : servers) {
            TapTimes warmUp = new AckRun(server, byTeam).measure(TEAMS, WARM_UP);
            acknowledged += server.equals(servers.get(0)) ? warmUp.count() : 0;
        }
        for (int connections : CONNECTIONS) {
            for (int round = 0; round < ROUNDS; round++) {
                acknowledged += compare(acts, byTeam, connections);
            }
        }
        return acknowledged;
    }

    private long compare(String acts, List<List<SlackBody>> byTeam, int connections) throws InterruptedException {
        TapTimes bot = new AckRun(servers.get(0), byTeam).measure(connections, MEASURED);
        TapTimes stock = new AckRun(servers.get(1), byTeam).measure(connections, MEASURED);
        TapTimes nothing = new AckRun(servers.get(2), byTeam).measure(connections, MEASURED.dividedBy(5));
        out.printf(
                Locale.ROOT,
                "%-7s %5d  %5.0f  %7.2f  %7.2f  %7.0f  %7.2f  %7.2f  %7.0f  %10.2f%n",
                acts,
                connections,
                bot.perSecond(),
                bot.percentile(50),
                bot.percentile(99),
                stock.perSecond(),
                stock.percentile(50),
                stock.percentile(99),
                nothing.perSecond(),
                bot.perSecond() / stock.perSecond());
        return bot.count();
    }
}
