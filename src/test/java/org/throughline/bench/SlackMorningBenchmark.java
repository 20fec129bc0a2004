package org.throughline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.delivery.SlackMessenger;
import org.throughline.adapter.slack.delivery.SlackPace;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.FaultPlan;
import org.throughline.testing.slack.OneWorkspace;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.delivery.SendDecision;
import org.throughline.usecase.port.Messages;

/**
 * How long a morning of 300 direct messages takes through a Slack on loopback that holds its limits, by the clock of the
 * machine and on the durable embedded database: with 4 and 8 couriers, at once and at 300 ms a call, without trouble
 * and with one call in ten going wrong. The limits dictate that of the posts made, repeated ones included, 30 go at once
 * and then 300 a minute; look-ups have limits of their own. Without trouble it takes a tenth longer at most, else this ends
 * with an error.
 */
public final class SlackMorningBenchmark {
    private static final int OWNERS = 300;
    private static final int A_MINUTE = 300;
    private static final int BURST = 30;
    private static final Duration LATENCY = Duration.ofMillis(300);
    private static final int POOL_SIZE = 10;
    private static final double MOST_OF_DICTATED = 1.1;
    private static final FaultPlan TROUBLE = FaultPlan.seeded(
            7,
            10,
            Set.of("chat.postMessage"),
            List.of(Fault.status(503), Fault.dropAfter(), Fault.dropBefore(), Fault.tooMany(1)));

    private SlackMorningBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        out.println("couriers  ms/call  trouble  arrived  calls  too many  seconds  of dictated");
        List<Double> ratios = new ArrayList<>();
        for (int couriers : List.of(4, 8)) {
            ratios.add(measure(out, couriers, Duration.ZERO, false));
            ratios.add(measure(out, couriers, LATENCY, false));
        }
        measure(out, 8, LATENCY, true);
        double longest = ratios.stream().max(Double::compare).orElseThrow();
        if (longest > MOST_OF_DICTATED) {
            System.err.printf(
                    Locale.ROOT,
                    "Too slow: without trouble a morning took %.2f times what Slack's limits dictate; %.1f is allowed.%n",
                    longest,
                    MOST_OF_DICTATED);
            System.exit(1);
        }
    }

    /** How long it took, as a multiple of what the limits dictate. */
    private static double measure(PrintStream out, int couriers, Duration latency, boolean trouble) throws IOException {
        Path data = Files.createTempDirectory("throughline-bench");
        Clock clock = Clock.systemUTC();
        try (Database database = Database.inFolder(data, POOL_SIZE);
                FakeSlack slack = FakeSlack.start(clock)) {
            slack.latency(latency);
            slack.plan(trouble ? TROUBLE : FaultPlan.none());
            Duration taken = drain(database, slack, couriers, clock);
            double ratio = taken.toMillis() / dictatedMillis(slack);
            out.printf(
                    Locale.ROOT,
                    "%8d  %7d  %7s  %7d  %5d  %8d  %7.1f  %10.2f%n",
                    couriers,
                    latency.toMillis(),
                    trouble ? "1 in 10" : "none",
                    slack.allPosts().size(),
                    slack.calls().size(),
                    slack.violations().size(),
                    taken.toMillis() / 1e3,
                    ratio);
            return ratio;
        }
    }

    private static double dictatedMillis(FakeSlack slack) {
        return (slack.calls("chat.postMessage").size() - BURST) * 60_000.0 / A_MINUTE;
    }

    private static Duration drain(Database database, FakeSlack slack, int size, Clock clock) {
        Messages messages = database.messages();
        var workspace = new OneWorkspace(slack, Duration.ofSeconds(9));
        var messenger = new SlackMessenger(workspace, new SlackPace(clock), message -> new Languages().english());
        var outbox = new Outbox(messages, database.transactions(), List.of(messenger), clock, clock);
        var drawings = new Drawings.Builder()
                .on(Subject.Digest.class, (subject, message) -> Optional.of(Card.of("digest", new Element.Text("a"))))
                .partial();
        try (var couriers = new Couriers(
                outbox,
                drawings,
                (message, now) -> new SendDecision.Go(),
                Pace.of(size),
                () -> ThreadLocalRandom.current().nextLong())) {
            raise(slack, messages, clock.instant());
            Instant begun = clock.instant();
            couriers.wakeAll();
            while (!allDelivered(messages)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            return Duration.between(begun, clock.instant());
        }
    }

    private static void raise(FakeSlack slack, Messages messages, Instant now) {
        for (int owner = 0; owner < OWNERS; owner++) {
            slack.put(FakePerson.named("U" + owner, "Owner " + owner));
            messages.raise(
                    subject(owner),
                    Messages.Target.direct(SlackIds.person(OneWorkspace.ID, "U" + owner), now, now.plusSeconds(3600)));
        }
    }

    private static boolean allDelivered(Messages messages) {
        for (int owner = OWNERS - 1; owner >= 0; owner--) {
            if (messages.find(subject(owner)).orElseThrow().isPending()) {
                return false;
            }
        }
        return true;
    }

    private static Subject subject(int owner) {
        return new Subject.Digest(SlackIds.person(OneWorkspace.ID, "U" + owner), LocalDate.of(2026, 12, 2));
    }
}
