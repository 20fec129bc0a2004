package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.testing.slack.SlackWorld.Conversation;

/** Addresses for answers to an interaction: five uses within 30 minutes each. */
final class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final SlackWorld world;
    private final Clock clock;
    private final Map<String, Hook> hooks = new HashMap<>();

    ResponseUrls(SlackWorld world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    String create(String channel, String user, @Nullable String ts) {
        String id = world.nextId("hook");
        hooks.put(id, new Hook(channel, user, ts, clock.instant().plus(LIFE), USES));
        return id;
    }

    void use(String id, Parameters with) {
        Hook hook = hooks.get(id);
        if (hook == null || hook.left == 0 || clock.instant().isAfter(hook.until)) {
            throw new SlackRefusal("used_url");
        }
        hooks.put(id, new Hook(hook.channel, hook.user, hook.ts, hook.until, hook.left - 1));
        answer(hook, with);
    }

    private void answer(Hook hook, Parameters with) {
        Conversation in = world.there(hook.channel);
        JsonNode blocks = with.json("blocks", "invalid_blocks");
        if (with.isTrue("delete_original") && hook.ts != null) {
            in.posts.remove(hook.ts);
        } else if (with.isTrue("replace_original") && hook.ts != null) {
            world.edit(in, hook.ts, with.get("text"), blocks);
        } else if (with.get("response_type").equals("in_channel")) {
            world.post(in, null, with.get("text"), blocks, SlackWorld.nothing());
        } else {
            String thread = with.get("thread_ts").isEmpty() ? null : with.get("thread_ts");
            world.whispers.add(new Whisper(in.id, hook.user, thread, with.get("text"), blocks));
        }
    }

    private record Hook(
            String channel, String user, @Nullable String ts, Instant until, int left) {}
}
