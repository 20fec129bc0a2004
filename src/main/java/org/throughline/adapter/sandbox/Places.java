package org.throughline.adapter.sandbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Where messages stand, and what came since. */
final class Places {
    private final Jdbi jdbi;
    private final Map<String, String> personByDirectRoom;

    Places(Jdbi jdbi, SeededSchool school) {
        this.jdbi = jdbi;
        this.personByDirectRoom = school.rooms().stream()
                .filter(SeededRoom::isDirect)
                .collect(Collectors.toMap(SeededRoom::id, room -> room.members().get(0)));
    }

    /** Where the last message stands that the person may see and did not write, by room. */
    Map<String, Long> latest(String person) {
        var sql = """
                select room, max(place) as latest
                  from sandbox_message
                 where (whisper_to is null or whisper_to = :person)
                   and (sender is null or sender <> :person)
                 group by room
                """;
        Map<String, Long> latest = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bind("person", person)
                .map((row, context) -> Map.entry(row.getString("room"), row.getLong("latest")))
                .forEach(entry -> latest.put(entry.getKey(), entry.getValue())));
        return latest;
    }

    /** Where the last message stands; 0 when there is none. */
    long last() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(place), 0) from sandbox_message")
                .mapTo(Long.class)
                .one());
    }

    /** The nudges that came after that place, in order: what couriers post in direct conversations. */
    List<String> listNudgesAfter(long place) {
        var sql = """
                select room, sent_at
                  from sandbox_message
                 where place > :place
                   and sender is null
                   and not answer
                   and room in (<rooms>)
                 order by place
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("place", place)
                .bindList("rooms", List.copyOf(personByDirectRoom.keySet()))
                .map((row, context) -> DueWords.nudge(
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        String.valueOf(personByDirectRoom.get(row.getString("room")))))
                .list());
    }
}
