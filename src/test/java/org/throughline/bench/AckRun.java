package org.throughline.bench;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.throughline.adapter.slack.inbound.SlackSignature;

/** Connections that each send what one team does, one act after the other, as soon as the one before was acknowledged. */
record AckRun(URI server, List<List<SlackBody>> byTeam) {
    private static final SlackSignature SIGNATURE = new SlackSignature(BotInSlack.SECRET, Clock.systemUTC());

    TapTimes measure(int connections, Duration length) throws InterruptedException {
        var next = new AtomicInteger();
        return ClosedLoop.run(connections, length, end -> send(byTeam.get(next.getAndIncrement()), end));
    }

    /** Each of these, once. */
    void sendAll() {
        try (var connection = new KeptConnection(server, SIGNATURE)) {
            for (List<SlackBody> bodies : byTeam) {
                bodies.forEach(body -> connection.post(body.fresh()));
            }
        }
    }

    private long[] send(List<SlackBody> bodies, long end) {
        LongStream.Builder times = LongStream.builder();
        try (var connection = new KeptConnection(server, SIGNATURE)) {
            for (int place = 0; System.nanoTime() < end; place++) {
                String body = bodies.get(place % bodies.size()).fresh();
                long before = System.nanoTime();
                connection.post(body);
                times.add(System.nanoTime() - before);
            }
        }
        return times.build().toArray();
    }
}
