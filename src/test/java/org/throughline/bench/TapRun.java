package org.throughline.bench;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.throughline.chat.turn.Reply;
import org.throughline.testing.CrowdedSession;
import org.throughline.testing.WholeBot;

/** Some teams at once, each in one session after the other, for a while. */
final class TapRun {
    private static final int PEOPLE = 6;
    private static final int ENTRIES_EACH = 4;

    private final WholeBot bot;
    private final int teams;

    TapRun(WholeBot bot, int teams) {
        this.bot = bot;
        this.teams = teams;
    }

    TapTimes measure(Duration length) throws InterruptedException {
        return ClosedLoop.run(teams, length, this::tapUntil);
    }

    private long[] tapUntil(long end) {
        LongStream.Builder times = LongStream.builder();
        while (System.nanoTime() < end) {
            walk(new CrowdedSession(bot, "bench-" + UUID.randomUUID(), PEOPLE), times, end);
        }
        return times.build().toArray();
    }

    /** The people arrive, and then add in turn. */
    private static void walk(CrowdedSession session, LongStream.Builder times, long end) {
        for (int person = 1; person < PEOPLE && System.nanoTime() < end; person++) {
            int who = person;
            times.add(timed(() -> session.arrive(who)));
        }
        for (int entry = 0; entry < PEOPLE * ENTRIES_EACH && System.nanoTime() < end; entry++) {
            int who = entry % PEOPLE;
            String text = "It may be that the question was new to them, number " + entry;
            times.add(timed(() -> session.add(who, text, UUID.randomUUID().toString())));
        }
    }

    private static long timed(Supplier<Reply> tap) {
        long before = System.nanoTime();
        Reply reply = tap.get();
        long took = System.nanoTime() - before;
        if (reply.kind().equals("refused") || reply.kind().equals("invalid")) {
            throw new IllegalStateException("a tap was answered " + reply);
        }
        return took;
    }
}
