package org.throughline.domain.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.domain.team.TeamId;

/** Names one meeting of a team. */
public record MeetingId(UUID value) {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** The id of the meeting that a team's series has on this day, whenever it is planned. */
    public static MeetingId ofOccurrence(TeamId team, LocalDate day) {
        return new MeetingId(UUID.nameUUIDFromBytes((team + "/" + day).getBytes(UTF_8)));
    }

    public static MeetingId parse(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
