package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.testing.slack.SlackWorld.Conversation;
import org.throughline.testing.slack.SlackWorld.Installed;

/** The methods of Slack's web API that the bot calls, as docs.slack.dev/reference/methods describes them. */
final class SlackMethods {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_BLOCKS = 50;
    private static final int LONGEST_TEXT = 40_000;
    private static final String INVALID_BLOCKS = "invalid_blocks";

    private final SlackWorld world;
    private final Uploads uploads;
    private final Map<String, Method> methods = Map.ofEntries(
            Map.entry("auth.test", this::authTest),
            Map.entry("auth.teams.list", this::authTeamsList),
            Map.entry("bots.info", this::botInfo),
            Map.entry("chat.postMessage", this::postMessage),
            Map.entry("chat.update", this::update),
            Map.entry("chat.delete", this::delete),
            Map.entry("chat.postEphemeral", this::postEphemeral),
            Map.entry("conversations.open", this::open),
            Map.entry("conversations.info", this::info),
            Map.entry("conversations.members", this::members),
            Map.entry("conversations.history", this::history),
            Map.entry("users.info", this::user),
            Map.entry("users.list", this::users),
            Map.entry("users.conversations", this::conversations),
            Map.entry("files.getUploadURLExternal", (with, bot) -> uploads().getUrl(with, bot)),
            Map.entry("files.completeUploadExternal", (with, bot) -> uploads().complete(with, bot)),
            Map.entry("views.open", this::openView),
            Map.entry("views.push", this::openView),
            Map.entry("views.update", this::updateView),
            Map.entry("views.publish", this::publish));

    SlackMethods(SlackWorld world, Uploads uploads) {
        this.world = world;
        this.uploads = uploads;
    }

    private Uploads uploads() {
        return uploads;
    }

    @FunctionalInterface
    private interface Method {
        ObjectNode call(Parameters with, Installed bot);
    }

    ObjectNode call(String method, Parameters with) {
        Method found = methods.get(method);
        if (found == null) {
            throw new SlackRefusal("unknown_method");
        }
        return found.call(with, world.bot(with.get("token"))).put("ok", true);
    }

    private ObjectNode authTest(Parameters with, Installed bot) {
        return JSON.objectNode()
                .put("url", "https://school.slack.com/")
                .put("team", "School")
                .put("user", "throughline")
                .put("team_id", bot.team())
                .put("user_id", bot.botUser())
                .put("bot_id", "B" + bot.botUser())
                .put("is_enterprise_install", bot.team().startsWith("E"));
    }

    private ObjectNode botInfo(Parameters with, Installed bot) {
        ObjectNode answer = JSON.objectNode();
        answer.putObject("bot")
                .put("id", with.require("bot"))
                .put("app_id", "A1")
                .put("name", "Throughline");
        return answer;
    }

    /** The workspaces of an organisation that have the bot; for any other token, its own. */
    private ObjectNode authTeamsList(Parameters with, Installed bot) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode page = answer.putArray("teams");
        for (String team : page(world.workspacesOf.getOrDefault(bot.team(), List.of(bot.team())), with, answer)) {
            page.addObject().put("id", team).put("name", "School " + team);
        }
        return answer;
    }

    private ObjectNode postMessage(Parameters with, Installed bot) {
        Conversation into = world.writable(with.require("channel"), bot);
        String thread = with.get("thread_ts").isEmpty() ? null : with.get("thread_ts");
        requireText(with);
        JsonNode metadata = with.get("metadata").isEmpty()
                ? SlackWorld.nothing()
                : with.json("metadata", "invalid_metadata_format");
        SlackPost posted = world.post(into, thread, with.get("text"), blocks(with), metadata);
        return answer(posted, bot);
    }

    private ObjectNode update(Parameters with, Installed bot) {
        Conversation in = world.writable(with.require("channel"), bot);
        requireText(with);
        return answer(world.edit(in, with.require("ts"), with.get("text"), blocks(with)), bot);
    }

    private ObjectNode delete(Parameters with, Installed bot) {
        Conversation in = world.conversation(with.require("channel"), bot);
        if (in.posts.remove(with.require("ts")) == null) {
            throw new SlackRefusal("message_not_found");
        }
        return JSON.objectNode().put("channel", in.id).put("ts", with.get("ts"));
    }

    private ObjectNode postEphemeral(Parameters with, Installed bot) {
        Conversation in = world.writable(with.require("channel"), bot);
        if (!in.members.contains(with.require("user"))) {
            throw new SlackRefusal("user_not_in_channel");
        }
        requireText(with);
        String thread = with.get("thread_ts").isEmpty() ? null : with.get("thread_ts");
        world.whispers.add(new Whisper(in.id, with.get("user"), thread, with.get("text"), blocks(with)));
        return JSON.objectNode().put("message_ts", world.nextId("1."));
    }

    private ObjectNode open(Parameters with, Installed bot) {
        Conversation direct = world.direct(with.require("users"), bot);
        ObjectNode answer = JSON.objectNode();
        answer.putObject("channel").put("id", direct.id);
        return answer;
    }

    private ObjectNode info(Parameters with, Installed bot) {
        Conversation found = world.readable(with.require("channel"), bot);
        ObjectNode answer = JSON.objectNode();
        answer.set("channel", describe(found, bot));
        return answer;
    }

    private ObjectNode members(Parameters with, Installed bot) {
        Conversation in = world.readable(with.require("channel"), bot);
        List<String> all = List.copyOf(in.members);
        ObjectNode answer = JSON.objectNode();
        ArrayNode page = answer.putArray("members");
        for (String member : page(all, with, answer)) {
            page.add(member);
        }
        return answer;
    }

    private ObjectNode conversations(Parameters with, Installed bot) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode page = answer.putArray("channels");
        String user = with.get("user").isEmpty() ? bot.botUser() : with.get("user");
        for (Conversation channel : page(world.channelsOf(user, bot), with, answer)) {
            page.add(describe(channel, bot));
        }
        return answer;
    }

    /** For direct conversations only: the bot has no right to read channels. */
    private ObjectNode history(Parameters with, Installed bot) {
        Conversation in = world.conversation(with.require("channel"), bot);
        if (in.user == null) {
            throw new SlackRefusal("missing_scope");
        }
        List<SlackPost> posts = in.posts.values().stream()
                .filter(post -> post.thread() == null)
                .sorted((one, other) -> other.ts().compareTo(one.ts()))
                .toList();
        ObjectNode answer = JSON.objectNode();
        ArrayNode page = answer.putArray("messages");
        for (SlackPost post : page(posts, with, answer)) {
            page.add(message(post, bot, with.isTrue("include_all_metadata")));
        }
        return answer.put("has_more", answer.has("response_metadata"));
    }

    private ObjectNode user(Parameters with, Installed bot) {
        FakePerson person = world.person(with.require("user"));
        ObjectNode answer = JSON.objectNode();
        answer.set("user", describe(person, with, bot));
        return answer;
    }

    private ObjectNode users(Parameters with, Installed bot) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode page = answer.putArray("members");
        for (FakePerson person : page(world.listPeople(), with, answer)) {
            page.add(describe(person, with, bot));
        }
        return answer;
    }

    private static ObjectNode describe(FakePerson person, Parameters with, Installed bot) {
        ObjectNode user = JSON.objectNode()
                .put("id", person.id())
                .put("team_id", bot.team())
                .put("name", person.id().toLowerCase(java.util.Locale.ROOT))
                .put("real_name", person.name())
                .put("deleted", person.deleted())
                .put("is_restricted", person.guest())
                .put("is_bot", person.bot())
                .put("tz", person.tz());
        user.putObject("profile").put("real_name", person.name()).put("display_name", "");
        if (with.isTrue("include_locale")) {
            user.put("locale", person.locale());
        }
        return user;
    }

    private ObjectNode openView(Parameters with, Installed bot) {
        String trigger = with.require("trigger_id");
        if (world.views.values().stream().anyMatch(view -> view.trigger().equals(trigger))) {
            throw new SlackRefusal("exchanged_trigger_id");
        }
        return keep(new OpenedView(world.nextId("V"), trigger, with.json("view", "invalid_arguments")));
    }

    private ObjectNode updateView(Parameters with, Installed bot) {
        OpenedView before = world.views.get(with.require("view_id"));
        if (before == null) {
            throw new SlackRefusal("not_found");
        }
        return keep(new OpenedView(before.id(), before.trigger(), with.json("view", "invalid_arguments")));
    }

    private ObjectNode publish(Parameters with, Installed bot) {
        world.homes.put(with.require("user_id"), with.json("view", "invalid_arguments"));
        return JSON.objectNode();
    }

    private ObjectNode keep(OpenedView view) {
        world.views.put(view.id(), view);
        ObjectNode answer = JSON.objectNode();
        ObjectNode shown = view.view().deepCopy();
        answer.set("view", shown.put("id", view.id()).put("hash", world.nextId("h")));
        return answer;
    }

    private static ObjectNode answer(SlackPost post, Installed bot) {
        ObjectNode answer =
                JSON.objectNode().put("channel", post.conversation()).put("ts", post.ts());
        answer.set("message", message(post, bot, false));
        return answer;
    }

    private static ObjectNode message(SlackPost post, Installed bot, boolean withMetadata) {
        ObjectNode message = JSON.objectNode()
                .put("type", "message")
                .put("user", bot.botUser())
                .put("ts", post.ts())
                .put("text", post.text());
        putIfThere(message, "thread_ts", post.thread());
        if (withMetadata && !post.metadata().isEmpty()) {
            message.set("metadata", post.metadata());
        }
        return message;
    }

    private static ObjectNode describe(Conversation found, Installed bot) {
        ObjectNode described = JSON.objectNode()
                .put("id", found.id)
                .put("name", found.name)
                .put("is_im", found.user != null)
                .put("is_channel", found.user == null)
                .put("is_archived", found.archived)
                .put("is_member", found.members.contains(bot.botUser()));
        putIfThere(described, "user", found.user);
        return described;
    }

    private static void putIfThere(ObjectNode into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }

    private static <T> List<T> page(List<T> all, Parameters with, ObjectNode answer) {
        int from = with.number("cursor", 0);
        int to = Math.min(all.size(), from + with.number("limit", 100));
        if (to < all.size()) {
            answer.putObject("response_metadata").put("next_cursor", String.valueOf(to));
        }
        return all.subList(from, to);
    }

    private static void requireText(Parameters with) {
        if (with.get("text").isEmpty() && with.get("blocks").isEmpty()) {
            throw new SlackRefusal("no_text");
        }
        if (with.get("text").length() > LONGEST_TEXT) {
            throw new SlackRefusal("msg_too_long");
        }
    }

    private static JsonNode blocks(Parameters with) {
        JsonNode blocks = with.json("blocks", INVALID_BLOCKS);
        boolean typed = true;
        for (JsonNode block : blocks) {
            typed &= block.has("type");
        }
        if (!blocks.isArray() || blocks.size() > MOST_BLOCKS || !typed) {
            throw new SlackRefusal(INVALID_BLOCKS);
        }
        return blocks;
    }
}
