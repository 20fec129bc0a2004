package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.OpenedView;
import org.throughline.testing.slack.SignedRequests;
import org.throughline.testing.slack.SlackPost;
import org.throughline.testing.slack.Whisper;
import org.throughline.usecase.port.Messages;

/**
 * Slack, through signed requests and what the bot tells the fake Slack in answer. The sandbox beside it moves the clock:
 * after every act, until what the limits or a failure hold back is delivered.
 */
final class SlackChat implements Chat {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration AFTER_AN_ACT = Duration.ofMillis(200);
    /** What is due later waits for a planned moment, not for another try. */
    private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(10);

    private final SlackSchool school;
    private final FakeSlack slack;
    private final SignedRequests requests;
    private final SandboxChat clock;
    private final Messages messages;
    private final List<SlackItem> items = new ArrayList<>();

    SlackChat(SlackSchool school, SignedRequests requests, SandboxChat clock, Messages messages) {
        this.school = school;
        this.slack = school.slack();
        this.requests = requests;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public JsonNode say(String person, String room, String text) {
        String trigger = requests.newId("T");
        if (room.startsWith("dm-")) {
            String user = SlackSchool.user(person);
            return answer(person, trigger, requests.say(user, school.direct(user), text));
        }
        String channel = SlackSchool.channel(room);
        HttpResponse<String> response = requests.command(SlackSchool.user(person), channel, text, trigger);
        if (!response.body().isEmpty()) {
            JsonNode said = SandboxApi.parse(response.body());
            items.add(SlackItem.whisper(
                    channel, SlackSchool.user(person), said.path("text").asText(), said.get("blocks")));
        }
        return answer(person, trigger, response);
    }

    @Override
    public JsonNode press(String person, JsonNode button) {
        String trigger = requests.newId("T");
        SlackItem item = items.get(button.get("message").asInt());
        String user = SlackSchool.user(person);
        String url = slack.responseUrl(item.conversation(), user, item.timestamp());
        var pressed = new SignedRequests.Pressed(
                item.conversation(),
                item.pressedTimestamp(),
                item.thread(),
                item.fleeting(),
                url,
                button.get("action"));
        return answer(person, trigger, requests.press(user, pressed, trigger));
    }

    @Override
    public JsonNode submit(String person, String form, Map<String, Object> values) {
        String trigger = requests.newId("T");
        JsonNode view = view(form);
        return answer(
                person,
                trigger,
                requests.submit(SlackSchool.user(person), view, SlackFields.state(view, values), trigger));
    }

    @Override
    public List<JsonNode> messages(String person, String room) {
        look();
        String where = room.startsWith("dm-") ? school.direct(SlackSchool.user(person)) : SlackSchool.channel(room);
        List<JsonNode> found = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            SlackItem item = items.get(place);
            if (item.conversation().equals(where) && item.isSeenBy(SlackSchool.user(person))) {
                found.add(item.drawn(place));
            }
        }
        return found;
    }

    @Override
    public JsonNode moveClock(Map<String, ?> to) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode ran = answer.putArray("ran");
        clock.moveClock(to).get("ran").forEach(one -> ran.add(school.named(one.asText())));
        return answer;
    }

    @Override
    public String nameOf(String person) {
        return clock.nameOf(person);
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    private JsonNode answer(String person, String trigger, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        letDeliver();
        List<SlackItem> fresh = look();
        var opened = slack.views().stream()
                .filter(view -> view.trigger().equals(trigger))
                .findFirst();
        if (opened.isPresent()) {
            return JSON.objectNode().put("reply", "form").set("form", SlackFields.form(opened.get()));
        }
        JsonNode body = response.body().isEmpty() ? JSON.objectNode() : SandboxApi.parse(response.body());
        if (body.has("errors")) {
            return JSON.objectNode().put("reply", "invalid").set("errors", body.get("errors"));
        }
        String said = body.path("text").asText("");
        for (SlackItem item : fresh) {
            said = item.isSaidTo(SlackSchool.user(person)) ? item.text() : said;
        }
        return said.isEmpty()
                ? JSON.objectNode().put("reply", "done")
                : JSON.objectNode().put("reply", "whisper").put("text", said);
    }

    private void letDeliver() {
        clock.moveClock(Map.of("by", AFTER_AN_ACT.toString()));
        Optional<Duration> wait = findNextTry();
        while (wait.isPresent()) {
            clock.moveClock(Map.of("by", wait.get().toString()));
            wait = findNextTry();
        }
    }

    /** In how long something that could not be delivered yet is tried again; the clock ticks on meanwhile. */
    private Optional<Duration> findNextTry() {
        Instant now = now();
        return messages.findNextDue(now)
                .map(next -> Duration.between(now, next))
                .filter(wait -> wait.compareTo(LONGEST_TROUBLE) < 0);
    }

    private JsonNode view(String form) {
        return slack.views().stream()
                .filter(view -> view.id().equals(form))
                .map(OpenedView::view)
                .findFirst()
                .orElseThrow();
    }

    /** Takes up what is new since the last look; what was there shows as it is now. */
    private List<SlackItem> look() {
        List<SlackItem> fresh = new ArrayList<>();
        for (SlackPost post : slack.allPosts()) {
            SlackItem item = SlackItem.of(post, school.owner(post.conversation()));
            int place = placeOf(item);
            if (place < 0) {
                items.add(item);
                fresh.add(item);
            } else {
                items.set(place, item);
            }
        }
        List<Whisper> whispers = slack.whispers();
        long known = items.stream().filter(SlackItem::wasWhispered).count();
        whispers.stream().skip(known).map(SlackItem::of).forEach(item -> {
            items.add(item);
            fresh.add(item);
        });
        return fresh;
    }

    private int placeOf(SlackItem wanted) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).isSameMessageAs(wanted)) {
                return place;
            }
        }
        return -1;
    }
}
