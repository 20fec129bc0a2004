package org.throughline.adapter.sandbox;

import java.util.List;
import org.throughline.domain.team.RoomId;

/**
 * A channel or a person's direct conversation with the bot.
 *
 * @param id the short id that the API speaks, for a channel its name too
 * @param members the ids of the people in it, the bot aside
 */
record SeededRoom(String id, Kind kind, List<String> members) {

    /** What a room is to the people in it. */
    enum Kind {
        CHANNEL("channel"),
        DIRECT("direct");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word the API uses. */
        String code() {
            return code;
        }
    }

    SeededRoom {
        members = List.copyOf(members);
    }

    /** The direct conversation of a person with the bot. */
    static SeededRoom directOf(String person) {
        return new SeededRoom("dm-" + person, Kind.DIRECT, List.of(person));
    }

    RoomId roomId() {
        return RoomId.of(SeededSchool.WORKSPACE, id);
    }

    boolean isDirect() {
        return kind == Kind.DIRECT;
    }

    boolean includes(String person) {
        return members.contains(person);
    }
}
