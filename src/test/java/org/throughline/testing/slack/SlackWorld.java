package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The workspaces, people, conversations and messages there are. Not safe for threads: its owner takes turns. */
final class SlackWorld {
    private final Clock clock;
    private final Map<String, Installed> installed = new HashMap<>();
    private final Map<String, FakePerson> people = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    final List<Whisper> whispers = new ArrayList<>();
    final Map<String, OpenedView> views = new LinkedHashMap<>();
    final Map<String, JsonNode> homes = new HashMap<>();
    final Map<String, List<String>> workspacesOf = new HashMap<>();
    private long lastMicros;
    private int lastId;

    SlackWorld(Clock clock) {
        this.clock = clock;
    }

    /** The bot in a workspace. */
    record Installed(String team, String botUser) {}

    /** A channel or the direct conversation of a person with a bot. */
    static final class Conversation {
        final String id;
        final String team;
        String name;
        final @Nullable String user;
        final Set<String> members = new LinkedHashSet<>();
        final Map<String, SlackPost> posts = new LinkedHashMap<>();
        boolean archived;
        boolean ofAGroup;

        Conversation(String id, String team, String name, @Nullable String user) {
            this.id = id;
            this.team = team;
            this.name = name;
            this.user = user;
        }
    }

    void install(String token, Installed bot) {
        installed.put(token, bot);
        people.putIfAbsent(bot.botUser(), FakePerson.bot(bot.botUser(), "Throughline"));
    }

    void revoke(String token) {
        installed.remove(token);
    }

    Installed bot(String token) {
        Installed bot = installed.get(token);
        if (bot == null) {
            throw new SlackRefusal(token.isEmpty() ? "not_authed" : "invalid_auth");
        }
        return bot;
    }

    /** The workspace of the token; an empty text for any other. */
    String findTeam(String token) {
        return Optional.ofNullable(installed.get(token)).map(Installed::team).orElse("");
    }

    void put(FakePerson person) {
        people.put(person.id(), person);
    }

    FakePerson person(String id) {
        FakePerson person = people.get(id);
        if (person == null) {
            throw new SlackRefusal("user_not_found");
        }
        return person;
    }

    List<FakePerson> listPeople() {
        return List.copyOf(people.values());
    }

    Conversation addChannel(String team, String id, String name) {
        Conversation added = new Conversation(id, team, name, null);
        conversations.put(id, added);
        return added;
    }

    /** The conversation for a test, whoever may see it. */
    Conversation there(String id) {
        return Optional.ofNullable(conversations.get(id))
                .orElseThrow(() -> new AssertionError("no conversation " + id));
    }

    /** The conversation as this bot sees it; a person's id stands for their direct conversation. */
    Conversation conversation(String id, Installed bot) {
        if (people.containsKey(id)) {
            return direct(id, bot);
        }
        Conversation found = conversations.get(id);
        if (found == null || !found.team.equals(bot.team())) {
            throw new SlackRefusal("channel_not_found");
        }
        return found;
    }

    /** The conversation, for a bot that may look who is in it: of groups it has no right to. */
    Conversation readable(String id, Installed bot) {
        Conversation found = conversation(id, bot);
        if (found.ofAGroup) {
            throw new SlackRefusal("missing_scope");
        }
        return found;
    }

    /** The conversation, for a bot that is in it and may write. */
    Conversation writable(String id, Installed bot) {
        Conversation found = conversation(id, bot);
        if (found.archived) {
            throw new SlackRefusal("is_archived");
        }
        if (!found.members.contains(bot.botUser())) {
            throw new SlackRefusal("not_in_channel");
        }
        return found;
    }

    Conversation direct(String user, Installed bot) {
        if (person(user).deleted()) {
            throw new SlackRefusal("user_disabled");
        }
        String key = "D" + bot.team() + user;
        return conversations.computeIfAbsent(key, id -> {
            Conversation opened = new Conversation(id, bot.team(), "", user);
            opened.members.addAll(List.of(user, bot.botUser()));
            return opened;
        });
    }

    List<Conversation> channelsOf(String user, Installed bot) {
        return conversations.values().stream()
                .filter(conversation -> conversation.user == null && conversation.team.equals(bot.team()))
                .filter(conversation -> conversation.members.contains(user))
                .toList();
    }

    Optional<Conversation> findDirect(String user) {
        return conversations.values().stream()
                .filter(conversation -> user.equals(conversation.user))
                .findFirst();
    }

    List<SlackPost> allPosts() {
        return conversations.values().stream()
                .flatMap(conversation -> conversation.posts.values().stream())
                .toList();
    }

    SlackPost post(Conversation into, @Nullable String thread, String text, JsonNode blocks, JsonNode metadata) {
        SlackPost posted = new SlackPost(into.id, nextTimestamp(), thread, text, blocks, metadata, 0);
        into.posts.put(posted.ts(), posted);
        return posted;
    }

    SlackPost edit(Conversation in, String ts, String text, JsonNode blocks) {
        SlackPost before = in.posts.get(ts);
        if (before == null) {
            throw new SlackRefusal("message_not_found");
        }
        SlackPost after =
                new SlackPost(in.id, ts, before.thread(), text, blocks, before.metadata(), before.edits() + 1);
        in.posts.put(ts, after);
        return after;
    }

    String nextId(String prefix) {
        return prefix + ++lastId;
    }

    static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    private String nextTimestamp() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(micros, lastMicros + 1);
        return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
    }
}
