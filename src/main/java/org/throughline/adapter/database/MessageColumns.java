package org.throughline.adapter.database;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.SubjectCodec;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** The columns of {@code outgoing_message}. */
final class MessageColumns {
    /** Reads messages as {@code m}, each with its parent's reference. */
    static final String SELECT = """
            select m.id, m.workspace, m.subject, m.room, m.person, m.parent, m.not_before, m.expires_at, m.wanted,
                   m.sent, m.platform_ref, m.state, m.unsure, m.attempts, m.delivered_at, m.reason,
                   p.platform_ref as parent_ref
              from outgoing_message m
              left join outgoing_message p on p.subject = m.parent
            """;

    private MessageColumns() {}

    static OutgoingMessage read(RowView row) {
        return new OutgoingMessage(
                new MessageId(row.getColumn("id", UUID.class)),
                new WorkspaceId(row.getColumn("workspace", String.class)),
                SubjectCodec.decode(row.getColumn("subject", String.class)),
                target(row),
                row.getColumn("wanted", Long.class),
                row.getColumn("sent", Long.class),
                row.getColumn("platform_ref", String.class),
                row.getColumn("parent_ref", String.class),
                OutgoingMessage.State.parse(row.getColumn("state", String.class)),
                row.getColumn("unsure", Boolean.class),
                row.getColumn("attempts", Integer.class),
                row.getColumn("delivered_at", Instant.class),
                row.getColumn("reason", String.class));
    }

    private static Messages.Target target(RowView row) {
        String room = row.getColumn("room", String.class);
        String person = row.getColumn("person", String.class);
        String parent = row.getColumn("parent", String.class);
        return new Messages.Target(
                room == null ? null : new RoomId(room),
                person == null ? null : new PersonId(person),
                parent == null ? null : SubjectCodec.decode(parent),
                row.getColumn("not_before", Instant.class),
                row.getColumn("expires_at", Instant.class));
    }

    /** The room or the person, of which one courier at a time holds a message. */
    static String key(Messages.Target target) {
        RoomId room = target.room();
        return room != null ? "room:" + room : "person:" + requirePerson(target);
    }

    static WorkspaceId workspace(Messages.Target target) {
        RoomId room = target.room();
        return room != null ? room.workspace() : requirePerson(target).workspace();
    }

    /** When it may be sent; a moment long ago for at once. */
    static Instant dueAt(Messages.Target target) {
        Instant notBefore = target.notBefore();
        return notBefore == null ? Instant.EPOCH : notBefore;
    }

    private static PersonId requirePerson(Messages.Target target) {
        @Nullable PersonId person = target.person();
        if (person == null) {
            throw new IllegalArgumentException("a message goes to a room or to a person");
        }
        return person;
    }
}
