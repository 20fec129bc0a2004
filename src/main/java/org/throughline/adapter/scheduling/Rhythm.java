package org.throughline.adapter.scheduling;

import java.time.Duration;

/**
 * How often a node looks for work, and how often it says that it is alive while it works. A node is taken for dead after
 * four silent heartbeats, and that is looked for every second heartbeat: its work is taken over within six.
 */
record Rhythm(Duration poll, Duration heartbeat) {
    /** Six heartbeats and a look for work are 25 s; 30 s is what design/architecture.md allows. */
    static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(1), Duration.ofSeconds(4));

    static final int SILENT_HEARTBEATS = 4;

    /** The longest time from a node's death until another one has its work. */
    Duration longestTakeover() {
        return heartbeat.multipliedBy(SILENT_HEARTBEATS + 2L).plus(poll);
    }
}
