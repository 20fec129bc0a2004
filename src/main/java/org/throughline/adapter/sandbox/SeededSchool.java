package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.WorkspaceId;

/** The small school everybody starts with: its people, its channels, and one direct conversation for each person. */
final class SeededSchool {
    static final WorkspaceId WORKSPACE = new WorkspaceId("sandbox");

    private static final String FILE = "/sandbox/school.json";

    private final Content content;
    private final Map<String, SeededPerson> people = new LinkedHashMap<>();
    private final Map<String, SeededRoom> rooms = new LinkedHashMap<>();

    private SeededSchool(Content content) {
        this.content = content;
        content.people().forEach(person -> people.put(person.id(), person));
        content.channels()
                .forEach(channel -> put(new SeededRoom(channel.id(), SeededRoom.Kind.CHANNEL, channel.members())));
        content.people().forEach(person -> put(SeededRoom.directOf(person.id())));
    }

    /** The school that is packaged with the bot. */
    static SeededSchool load() {
        try (InputStream in = SeededSchool.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not packaged");
            }
            return new SeededSchool(JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(new String(in.readAllBytes(), StandardCharsets.UTF_8), Content.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<SeededPerson> people() {
        return List.copyOf(people.values());
    }

    List<SeededRoom> rooms() {
        return List.copyOf(rooms.values());
    }

    List<SeededRoom> channels() {
        return rooms.values().stream().filter(room -> !room.isDirect()).toList();
    }

    Optional<SeededPerson> findPerson(String id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<SeededRoom> findRoom(String id) {
        return Optional.ofNullable(rooms.get(id));
    }

    /** The school as the bot knows it, with its leaders. */
    School toSchool() {
        return new School(
                new SchoolId(UUID.nameUUIDFromBytes(FILE.getBytes(StandardCharsets.UTF_8))),
                WORKSPACE,
                content.name(),
                content.zone(),
                content.calendar(),
                people.values().stream().flatMap(SeededSchool::leader).toList());
    }

    private static Stream<Leader> leader(SeededPerson person) {
        return Stream.ofNullable(person.leads()).map(title -> new Leader(person.personId(), LeaderTitle.parse(title)));
    }

    private void put(SeededRoom room) {
        if (!people.keySet().containsAll(room.members())) {
            throw new IllegalStateException("somebody in " + room.id() + " is not of the school");
        }
        rooms.put(room.id(), room);
    }

    private record Content(
            String name, ZoneId zone, String calendar, List<SeededPerson> people, List<Channel> channels) {}

    private record Channel(String id, List<String> members) {}
}
