package org.throughline.adapter.slack.delivery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.OutgoingMessage;

/**
 * Keeps calls within Slack's limits (docs.slack.dev/apis/web-api/rate-limits) as far as one process can know; a 429
 * corrects it. It never waits: it says for how long. What lands in rooms, where people sit together, is not held up by a
 * morning's direct messages, unless Slack itself wants nothing posted for a while. Safe for threads.
 */
public final class SlackPace {
    /** About one message a second for each conversation, with short bursts. */
    static final Rate POSTS_IN_ROOM = new Rate(3, Duration.ofSeconds(1));
    /** "Several hundred" a minute for each workspace. */
    static final Rate POSTS_IN_WORKSPACE = Rate.perMinute(300, 25);
    /** Tier 3, {@code chat.update}: 50 a minute for each workspace. */
    static final Rate EDITS_IN_WORKSPACE = Rate.perMinute(50, 40);
    /** Tier 3, {@code conversations.open} and {@code conversations.history}, once each for a look-up. */
    static final Rate LOOK_UPS_IN_WORKSPACE = Rate.perMinute(50, 30);

    /** For longer than that a room's own limit does not make anybody wait. */
    private static final Duration LONGEST_OF_A_ROOM = Duration.ofSeconds(2);

    private static final int KEPT_FOR_ROOMS = 5;
    private static final int KEPT_FOR_NEW_CARDS = 10;
    private static final int MOST_ROOMS = 10_000;

    private final Clock clock;
    private final LoadingCache<String, Bucket> rooms =
            Caffeine.newBuilder().maximumSize(MOST_ROOMS).build(room -> new Bucket(POSTS_IN_ROOM));
    private final Map<WorkspaceId, Lanes> workspaces = new HashMap<>();

    public SlackPace(Clock clock) {
        this.clock = clock;
    }

    /** What is counted for a workspace as a whole. */
    private static final class Lanes {
        final Bucket posts = new Bucket(POSTS_IN_WORKSPACE);
        final Line direct = new Line(POSTS_IN_WORKSPACE.every());
        final Line inRooms = new Line(POSTS_IN_WORKSPACE.every());
        final Bucket edits = new Bucket(EDITS_IN_WORKSPACE);
        final Line redrawn = new Line(EDITS_IN_WORKSPACE.every());
        final Bucket lookUps = new Bucket(LOOK_UPS_IN_WORKSPACE);
        final Line lookedUp = new Line(LOOK_UPS_IN_WORKSPACE.every());
    }

    /** How long until this message may be posted in that conversation; zero for now, which counts it as done. */
    synchronized Duration post(OutgoingMessage message, String conversation) {
        Instant now = clock.instant();
        Lanes lanes = lanes(message.workspace());
        Bucket room = room(message, conversation);
        Duration forRoom = room.waits(now, 0);
        if (!forRoom.isZero()) {
            return forRoom;
        }
        Duration pause = message.isDirect()
                ? use(lanes.posts, lanes.direct, message.id(), KEPT_FOR_ROOMS)
                : use(lanes.posts, lanes.inRooms, message.id(), 0);
        if (pause.isZero()) {
            room.use(now);
        }
        return pause;
    }

    /** The same for an edit; one that gives a new card its buttons goes before others. */
    synchronized Duration edit(OutgoingMessage message) {
        Lanes lanes = lanes(message.workspace());
        return use(lanes.edits, lanes.redrawn, message.id(), message.sent() == 0 ? 0 : KEPT_FOR_NEW_CARDS);
    }

    /** The same for a look-up. */
    synchronized Duration lookUp(OutgoingMessage message) {
        Lanes lanes = lanes(message.workspace());
        return use(lanes.lookUps, lanes.lookedUp, message.id(), 0);
    }

    /**
     * Slack refused a post because of its limits: for a short time because of the room's own. A direct conversation gets so
     * little that it was the workspace's, as it is where the pause is longer; then nothing is posted there until it is over.
     */
    synchronized void postRefused(OutgoingMessage message, String conversation, Duration pause) {
        Instant end = clock.instant().plus(pause);
        room(message, conversation).exhaust(clock.instant(), pause);
        if (message.isDirect() || pause.compareTo(LONGEST_OF_A_ROOM) > 0) {
            Lanes lanes = lanes(message.workspace());
            lanes.direct.holdUntil(end);
            lanes.inRooms.holdUntil(end);
        }
    }

    synchronized void editRefused(OutgoingMessage message, Duration pause) {
        lanes(message.workspace()).edits.exhaust(clock.instant(), pause);
    }

    synchronized void lookUpRefused(OutgoingMessage message, Duration pause) {
        lanes(message.workspace()).lookUps.exhaust(clock.instant(), pause);
    }

    private Duration use(Bucket bucket, Line line, MessageId message, int kept) {
        Instant now = clock.instant();
        Duration wait = bucket.waits(now, kept);
        if (!wait.isZero() || line.isHeldAt(now)) {
            return line.queue(message, now, wait);
        }
        bucket.use(now);
        line.leave(message);
        return Duration.ZERO;
    }

    private Lanes lanes(WorkspaceId workspace) {
        return workspaces.computeIfAbsent(workspace, any -> new Lanes());
    }

    private Bucket room(OutgoingMessage message, String conversation) {
        return rooms.get(message.workspace() + "/" + conversation);
    }
}
