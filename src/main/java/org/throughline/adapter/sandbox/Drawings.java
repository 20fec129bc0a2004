package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Draws the school and what stands in its rooms as JSON. */
final class Drawings {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SeededSchool school;

    Drawings(SeededSchool school) {
        this.school = school;
    }

    /** {@code {now, people: [{id, name, role, zone, locale}], rooms: [{id, name, kind, members}]}}. */
    ObjectNode state(Instant now) {
        ObjectNode state = JSON.createObjectNode().put("now", now.toString());
        ArrayNode people = state.putArray("people");
        school.people()
                .forEach(person -> people.addObject()
                        .put("id", person.id())
                        .put("name", person.name())
                        .put("role", person.role())
                        .put("zone", person.zone().getId())
                        .put("locale", person.locale().toLanguageTag()));
        ArrayNode rooms = state.putArray("rooms");
        school.rooms().forEach(room -> room(rooms.addObject(), room));
        return state;
    }

    /** {@code [{id, thread, from, at, edited, whisper, text, buttons: [{id, label}]}]}. */
    ArrayNode forScripts(List<Row> rows) {
        ArrayNode messages = JSON.createArrayNode();
        for (Row row : rows) {
            ArrayNode buttons = message(messages.addObject(), row).putArray("buttons");
            card(row)
                    .path("elements")
                    .forEach(element -> element.path("buttons")
                            .forEach(button -> buttons.addObject()
                                    .put("id", button.path("id").textValue())
                                    .put("label", button.path("label").textValue())));
        }
        return messages;
    }

    /** The same with places and cards instead of buttons. */
    ArrayNode forPage(List<Row> rows) {
        ArrayNode messages = JSON.createArrayNode();
        rows.forEach(row ->
                message(messages.addObject(), row).put("place", row.place()).set("card", card(row)));
        return messages;
    }

    private void room(ObjectNode drawn, SeededRoom room) {
        String name = room.isDirect()
                ? school.findPerson(room.members().get(0)).orElseThrow().name()
                : room.id();
        ArrayNode members = drawn.put("id", room.id())
                .put("name", name)
                .put("kind", room.kind().code())
                .putArray("members");
        room.members().forEach(members::add);
    }

    private static ObjectNode message(ObjectNode drawn, Row row) {
        return drawn.put("id", row.id().toString())
                .put("thread", row.thread() == null ? null : row.thread().toString())
                .put("from", row.sender() == null ? SandboxDirectory.BOT : row.sender())
                .put("at", row.at().toString())
                .put("edited", row.edited())
                .put("whisper", row.whisperTo() != null)
                .put("text", row.text());
    }

    private static JsonNode card(Row row) {
        String card = row.card();
        try {
            return card == null ? JSON.nullNode() : JSON.readTree(card);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
