package org.throughline.adapter.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages.Lease;
import org.throughline.usecase.port.OutgoingMessage;

/** Holds targets of messages, one courier at a time, inside one transaction. */
final class MessageClaims {
    /** How many due messages are looked through for one whose target is free. */
    private static final int CANDIDATES = 32;

    private static final String DUE = """
             where m.due_at <= :now
               and (m.parent is null or p.platform_ref is not null)
            """;

    private final Handle handle;

    MessageClaims(Handle handle) {
        this.handle = handle;
    }

    Optional<OutgoingMessage> claim(Instant now, Lease lease) {
        return listFreeTargets(now, lease).stream()
                .filter(target -> lock(target, now, lease))
                .flatMap(target -> findFirstDue(target, now).map(message -> hold(target, message, lease)).stream())
                .findFirst();
    }

    void letGo(MessageId message) {
        handle.createUpdate("update message_target set held_until = null, held_for = null where held_for = :message")
                .bind("message", message.value())
                .execute();
    }

    private List<String> listFreeTargets(Instant now, Lease lease) {
        var sql = """
                select m.target
                  from outgoing_message m
                  left join outgoing_message p on p.subject = m.parent
                """ + DUE + """
                   and not exists (
                       select 1
                         from message_target t
                        where t.target = m.target
                          and (t.held_until > :from or t.rests_until > :now))
                 order by m.turn
                 limit :most
                """;
        return handle
                .createQuery(sql)
                .bind("now", now)
                .bind("from", lease.from())
                .bind("most", CANDIDATES)
                .mapTo(String.class)
                .stream()
                .distinct()
                .toList();
    }

    /** Whether the target is still free and nobody else is about to take it. */
    private boolean lock(String target, Instant now, Lease lease) {
        var sql = """
                select target
                  from message_target
                 where target = :target
                   and (held_until is null or held_until <= :from)
                   and (rests_until is null or rests_until <= :now)
                   for update skip locked
                """;
        return handle.createQuery(sql)
                .bind("target", target)
                .bind("now", now)
                .bind("from", lease.from())
                .mapTo(String.class)
                .findFirst()
                .isPresent();
    }

    private Optional<OutgoingMessage> findFirstDue(String target, Instant now) {
        return handle.createQuery(MessageColumns.SELECT + DUE + "   and m.target = :target\n order by m.turn\n limit 1")
                .bind("now", now)
                .bind("target", target)
                .map(MessageColumns::read)
                .findFirst();
    }

    private OutgoingMessage hold(String target, OutgoingMessage message, Lease lease) {
        UUID id = message.id().value();
        handle.createUpdate("update message_target set held_until = :until, held_for = :message where target = :target")
                .bind("until", lease.until())
                .bind("message", id)
                .bind("target", target)
                .execute();
        handle.createUpdate("""
                        update outgoing_message
                           set unsure_before = unsure, unsure = (platform_ref is null)
                         where id = :id
                        """).bind("id", id).execute();
        return message;
    }
}
