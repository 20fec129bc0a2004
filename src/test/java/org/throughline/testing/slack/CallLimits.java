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
    private final Clock clock;
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

    private record Bucket(double level, Instant at) {}
}
