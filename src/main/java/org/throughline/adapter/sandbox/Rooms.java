package org.throughline.adapter.sandbox;

import java.util.List;
import java.util.Map;

/** Who asks, and what they may see. */
final class Rooms {
    private final SeededSchool school;
    private final MessageBook messages;
    private final Places places;

    Rooms(SeededSchool school, MessageBook messages, Places places) {
        this.school = school;
        this.messages = messages;
        this.places = places;
    }

    SeededPerson getPerson(String id) {
        return school.findPerson(id).orElseThrow(() -> ApiError.unknown("person", id));
    }

    SeededRoom getRoom(String id) {
        return school.findRoom(id).orElseThrow(() -> ApiError.unknown("room", id));
    }

    /** What the person may see of the room: nothing of one they are not in. */
    List<Row> listVisible(String room, String person) {
        SeededPerson reader = getPerson(person);
        return getRoom(room).includes(reader.id()) ? messages.listVisible(room, reader.id()) : List.of();
    }

    /** Where the last message stands that somebody else wrote, for each of the person's rooms that has one. */
    Map<String, Long> latestPlaces(String person) {
        SeededPerson reader = getPerson(person);
        Map<String, Long> latest = places.latest(reader.id());
        latest.keySet().removeIf(room -> !getRoom(room).includes(reader.id()));
        return latest;
    }
}
