package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What people do in the sandbox, in their words: say, press a button by its label, fill the form that opened. */
final class Script {
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final Chat chat;
    private int taps;
    private int forms;

    /** On the seeded school with an empty history. */
    Script(URI base) {
        this(new SandboxChat(base));
        api().post("/sandbox/api/reset", Map.of());
    }

    Script(Chat chat) {
        this.chat = chat;
    }

    /** On whatever is there. */
    static Script goingOn(URI base) {
        return new Script(new SandboxChat(base));
    }

    /** Only in the sandbox. */
    SandboxApi api() {
        return ((SandboxChat) chat).api();
    }

    int taps() {
        return taps;
    }

    int forms() {
        return forms;
    }

    void countFromHere() {
        taps = 0;
        forms = 0;
    }

    /** Types into a room; the answer's text, or the opened form to {@link Reply#fill}. */
    Reply say(String person, String room, String text) {
        return new Reply(person, chat.say(person, room, text));
    }

    /** Presses the button with this label, or the first whose label starts with it, on the newest card that has it. */
    Reply press(String person, String room, String label) {
        return press(person, room, label, "");
    }

    /** As {@link #press(String, String, String)}, on the newest card that also says {@code about}. */
    Reply press(String person, String room, String label, String about) {
        taps++;
        return new Reply(person, chat.press(person, findButton(person, room, label, about)));
    }

    /** The request of the sandbox that presses the button, to be sent more than once. */
    Map<String, Object> click(String person, String room, String label) {
        JsonNode button = findButton(person, room, label, "");
        return Map.of(
                "as",
                person,
                "message",
                button.get("message").asText(),
                "button",
                button.get("id").asText());
    }

    boolean shows(String person, String room, String label) {
        return buttons(person, room, label, "").size() > 0;
    }

    /** Everything the person can read in the room now, card after card. */
    List<String> read(String person, String room) {
        return messages(person, room).stream()
                .map(message -> message.get("text").asText())
                .toList();
    }

    /** The newest card that says this. */
    String card(String person, String room, String about) {
        List<String> cards =
                read(person, room).stream().filter(text -> text.contains(about)).toList();
        assertThat(cards)
                .as("cards in %s that say “%s”: %s", room, about, read(person, room))
                .isNotEmpty();
        return cards.get(cards.size() - 1);
    }

    List<JsonNode> messages(String person, String room) {
        return chat.messages(person, room);
    }

    /** Moves the clock; what became due, in order. */
    List<String> clockTo(Instant moment) {
        return ran(chat.moveClock(Map.of("to", moment.toString())));
    }

    List<String> clockTo(LocalDate day, String time, ZoneId zone) {
        return clockTo(day.atTime(java.time.LocalTime.parse(time)).atZone(zone).toInstant());
    }

    List<String> toNextNudge() {
        return ran(chat.moveClock(Map.of("toNext", "nudge")));
    }

    String nameOf(String person) {
        return chat.nameOf(person);
    }

    Instant now() {
        return chat.now();
    }

    /** The next date with that day of the week, at least a day after the sandbox's now. */
    LocalDate next(java.time.DayOfWeek day) {
        return now().atZone(CHICAGO)
                .toLocalDate()
                .plusDays(1)
                .with(java.time.temporal.TemporalAdjusters.nextOrSame(day));
    }

    private static List<String> ran(JsonNode answer) {
        return StreamSupport.stream(answer.get("ran").spliterator(), false)
                .map(one -> one.isTextual() ? one.asText() : one.toString())
                .toList();
    }

    private JsonNode findButton(String person, String room, String label, String about) {
        List<JsonNode> found = buttons(person, room, label, about);
        assertThat(found)
                .as("button [%s] for %s in %s, in: %s", label, person, room, read(person, room))
                .isNotEmpty();
        return found.get(found.size() - 1);
    }

    private List<JsonNode> buttons(String person, String room, String label, String about) {
        var exact = new ArrayList<JsonNode>();
        var starting = new ArrayList<JsonNode>();
        for (JsonNode message : messages(person, room)) {
            if (message.get("text").asText().contains(about)) {
                collect(message, label, exact, starting);
            }
        }
        return exact.isEmpty() ? starting : exact;
    }

    private static void collect(JsonNode message, String label, List<JsonNode> exact, List<JsonNode> starting) {
        for (JsonNode button : message.get("buttons")) {
            String shown = button.get("label").asText();
            var found = SandboxApi.parse(button.toString());
            ((com.fasterxml.jackson.databind.node.ObjectNode) found)
                    .put("message", message.get("id").asText());
            if (shown.equals(label)) {
                exact.add(found);
            } else if (shown.startsWith(label)) {
                starting.add(found);
            }
        }
    }

    /** What the bot answered to one person. */
    final class Reply {
        private final String person;
        private final JsonNode json;

        Reply(String person, JsonNode json) {
            this.person = person;
            this.json = json;
        }

        String kind() {
            return json.get("reply").asText();
        }

        String text() {
            return json.path("text").asText("");
        }

        JsonNode form() {
            assertThat(kind()).as("answer %s", json).isEqualTo("form");
            return json.get("form");
        }

        Reply isDone() {
            assertThat(kind()).as("answer %s", json).isEqualTo("done");
            return this;
        }

        Reply whispers(String text) {
            assertThat(kind()).as("answer %s", json).isEqualTo("whisper");
            assertThat(text()).contains(text);
            return this;
        }

        Reply refuses(String text) {
            assertThat(kind()).as("answer %s", json).isEqualTo("refused");
            assertThat(text()).contains(text);
            return this;
        }

        /** The values that a field of the form offers. */
        List<String> options(String field) {
            return StreamSupport.stream(form().get("fields").spliterator(), false)
                    .filter(one -> one.get("id").asText().equals(field))
                    .flatMap(one -> one.get("options").findValuesAsText("value").stream())
                    .toList();
        }

        /** Submits the form with its own values, these put over them by field id: pairs of id and value. */
        Reply fill(Object... pairs) {
            var values = new HashMap<String, Object>();
            for (JsonNode field : form().get("fields")) {
                JsonNode value = field.get("value");
                if (value != null && !value.isNull()) {
                    values.put(field.get("id").asText(), value);
                }
            }
            for (int i = 0; i < pairs.length; i += 2) {
                values.put((String) pairs[i], pairs[i + 1]);
            }
            forms++;
            return new Reply(person, chat.submit(person, form().get("id").asText(), values));
        }

        /** What is wrong with which field. */
        JsonNode errors() {
            assertThat(kind()).as("answer %s", json).isEqualTo("invalid");
            return json.get("errors");
        }
    }
}
