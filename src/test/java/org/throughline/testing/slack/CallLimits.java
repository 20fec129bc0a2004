package org.throughline.testing.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Slack's limits: one message a second for each conversation with short bursts, 300 a minute for each workspace, 20 a
 * minute for each method of tier 2, and 50 of tier 3 (docs.slack.dev/apis/web-api/rate-limits).
 */
final class CallLimits {
    private static final Duration LONGEST_OF_A_CHANNEL = Duration.ofSeconds(2);

    private final Clock clock;
    private final Map<String, Hold> holds = new HashMap<>();
    private final Map<String, Bucket> buckets = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    CallLimits(Clock clock) {
        this.clock = clock;
    }

    /** Whether the post stays within the limits; one that does not is noted. */
    synchronized boolean allowsPost(String team, String conversation) {
        boolean first = take(team + "/posts", 30, 300.0 / 60);
        boolean second = take(conversation, 5, 1);
        return first && second;
    }

    synchronized boolean allowsTier3(String team, String method) {
        return take(team + "/" + method, 50, 50.0 / 60);
    }

    synchronized boolean allowsTier2(String team, String method) {
        return take(team + "/" + method, 20, 20.0 / 60);
    }

    /**
     * Slack asked for time: the method is not to be called in the workspace until it is over, or, where it was as short as
     * one conversation's own limit makes it, no post is to go into that channel.
     */
    synchronized void hold(String team, String method, String conversation, Duration pause) {
        boolean itsOwn = conversation.startsWith("C") && pause.compareTo(LONGEST_OF_A_CHANNEL) <= 0;
        Instant now = clock.instant();
        holds.merge(key(team, method, itsOwn ? conversation : ""), new Hold(now, now.plus(pause)), Hold::later);
    }

    /**
     * What is left of a pause asked for before; zero without one. A call in it is noted, unless it may have gone out with
     * the one that was told.
     */
    synchronized Duration pauseLeft(String team, String method, String conversation) {
        return longer(left(key(team, method, "")), left(key(team, method, conversation)));
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    private boolean take(String what, double burst, double perSecond) {
        Instant now = clock.instant();
        Bucket before = buckets.getOrDefault(what, new Bucket(burst, now));
        double passed = Duration.between(before.at, now).toNanos() / 1e9;
        double level = Math.min(burst, before.level + passed * perSecond);
        boolean allowed = level >= 1;
        buckets.put(what, new Bucket(allowed ? level - 1 : level, now));
        if (!allowed) {
            violations.add(what + " at " + now);
        }
        return allowed;
    }

    private Duration left(String key) {
        Instant now = clock.instant();
        Hold hold = holds.get(key);
        if (hold == null || !hold.until.isAfter(now)) {
            return Duration.ZERO;
        }
        if (now.isAfter(hold.from)) {
            violations.add(key + " in the pause asked for, at " + now);
        }
        return Duration.between(now, hold.until);
    }

    private static String key(String team, String method, String conversation) {
        return team + "/" + method + "/" + conversation;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private record Hold(Instant from, Instant until) {
        Hold later(Hold other) {
            return other.until.isAfter(until) ? other : this;
        }
    }

    private record Bucket(double level, Instant at) {}
}
