package org.throughline.adapter.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Attendance;
import org.throughline.domain.session.Attendee;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.Notes;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;

/** The tables {@code attendee} and {@code entry}: read with their sessions, written where they changed. */
final class SessionParts {
    private final Handle handle;

    SessionParts(Handle handle) {
        this.handle = handle;
    }

    /** The sessions with attendance and entries, in the order given. */
    List<Session> fill(List<Session> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = bare.stream().map(session -> session.id().value()).toList();
        Map<UUID, List<Attendee>> attendees = attendees(ids);
        Map<UUID, List<Entry>> entries = entries(ids);
        return bare.stream()
                .map(session -> with(
                        session,
                        attendees.getOrDefault(session.id().value(), List.of()),
                        entries.getOrDefault(session.id().value(), List.of())))
                .toList();
    }

    void add(Session session) {
        insertAttendees(session);
        saveEntries(Map.of(), session);
    }

    /** Writes what is different from {@code before}, which is how the rows are now. */
    void save(Session before, Session after) {
        if (!before.attendance().equals(after.attendance())) {
            handle.createUpdate("delete from attendee where session = :session")
                    .bind("session", after.id().value())
                    .execute();
            insertAttendees(after);
        }
        saveEntries(before.notes().entries().stream().collect(toMap(Entry::id, Function.identity())), after);
    }

    private void insertAttendees(Session session) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into attendee (session, place, person, guest)
                values (:session, :place, :person, :guest)
                """);
        for (Attendee attendee : session.attendance().present()) {
            batch.bind("session", session.id().value())
                    .bind("place", batch.size())
                    .bind("person", attendee.person().value())
                    .bind("guest", attendee.guest())
                    .add();
        }
        execute(batch);
    }

    private void saveEntries(Map<EntryId, Entry> before, Session session) {
        PreparedBatch inserts = handle.prepareBatch("""
                insert into entry (id, session, place, step, record, author, added_at, field_values, chosen, removed,
                       edited_by)
                values (:id, :session, :place, :step, :record, :author, :addedAt, :values, :chosen, :removed,
                       :editedBy)
                """);
        PreparedBatch updates = handle.prepareBatch("""
                update entry
                   set author = :author, field_values = :values, chosen = :chosen, removed = :removed,
                       edited_by = :editedBy
                 where id = :id
                """);
        List<Entry> entries = session.notes().entries();
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            Entry kept = before.get(entry.id());
            if (kept == null) {
                bindNew(inserts, session, place);
            } else if (!entry.equals(kept)) {
                bind(updates, entry).add();
            }
        }
        execute(inserts);
        execute(updates);
    }

    private static void bindNew(PreparedBatch batch, Session session, int place) {
        Entry entry = session.notes().entries().get(place);
        bind(batch, entry)
                .bind("session", session.id().value())
                .bind("place", place)
                .bind("step", entry.step().value())
                .bind("record", entry.record().value())
                .bind("addedAt", entry.addedAt())
                .add();
    }

    private static PreparedBatch bind(PreparedBatch batch, Entry entry) {
        return batch.bind("id", entry.id().value())
                .bind("author", text(entry.author()))
                .bind("values", Json.ofValues(entry.values()))
                .bind("chosen", entry.chosen())
                .bind("removed", entry.removed())
                .bind("editedBy", text(entry.editedBy()));
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private Map<UUID, List<Attendee>> attendees(List<UUID> sessions) {
        return handle
                .createQuery("select session, person, guest from attendee where session in (<sessions>) order by place")
                .bindList("sessions", sessions)
                .map(row -> Map.entry(
                        row.getColumn("session", UUID.class),
                        new Attendee(
                                new PersonId(row.getColumn("person", String.class)),
                                row.getColumn("guest", Boolean.class))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, List<Entry>> entries(List<UUID> sessions) {
        return handle
                .createQuery("""
                        select id, session, step, record, author, added_at, field_values, chosen, removed, edited_by
                          from entry
                         where session in (<sessions>)
                         order by session, place
                        """)
                .bindList("sessions", sessions)
                .map(row -> Map.entry(row.getColumn("session", UUID.class), entry(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Entry entry(RowView row) {
        return new Entry(
                new EntryId(row.getColumn("id", UUID.class)),
                new StepId(row.getColumn("step", String.class)),
                new RecordName(row.getColumn("record", String.class)),
                person(row.getColumn("author", String.class)),
                row.getColumn("added_at", Instant.class),
                Json.toValues(row.getColumn("field_values", String.class)),
                row.getColumn("chosen", Boolean.class),
                row.getColumn("removed", Boolean.class),
                person(row.getColumn("edited_by", String.class)));
    }

    private static Session with(Session bare, List<Attendee> attendees, List<Entry> entries) {
        return new Session(
                bare.id(),
                bare.team(),
                bare.protocol(),
                bare.state(),
                bare.opening(),
                new Attendance(attendees),
                bare.current(),
                bare.runs(),
                new Notes(entries, bare.notes().parked(), bare.notes().tried()),
                bare.roleChanges(),
                bare.closing(),
                bare.version());
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable String text) {
        return text == null ? null : new PersonId(text);
    }
}
