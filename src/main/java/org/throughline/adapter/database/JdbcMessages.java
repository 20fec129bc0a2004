package org.throughline.adapter.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.subject.SubjectCodec;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.MessageId;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** Outgoing messages in the tables {@code outgoing_message} and {@code message_target}. */
final class JdbcMessages implements Messages {
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;
    private final MessageOutcomes outcomes;

    JdbcMessages(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.outcomes = new MessageOutcomes(jdbi, transactions);
    }

    @Override
    public void raise(Subject subject, Target target) {
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (!raiseAgain(handle, subject, target) && !insert(handle, subject, target)) {
                raiseAgain(handle, subject, target);
            }
        }));
    }

    /** A pause after a failed try is kept; a dead message is tried as if it were new. */
    private static boolean raiseAgain(Handle handle, Subject subject, Target target) {
        var sql = """
                update outgoing_message
                   set wanted = wanted + 1, not_before = :notBefore, expires_at = :expiresAt,
                       turn = case when due_at is null then nextval('message_turn') else turn end,
                       due_at = case when attempts > 0 and due_at > :dueAt then due_at else :dueAt end,
                       unsure = unsure and state <> 'dead',
                       attempts = case when state = 'dead' then 0 else attempts end,
                       state = 'pending', reason = null, ended_at = null
                 where subject = :subject
                """;
        return bind(handle.createUpdate(sql), subject, target).execute() == 1;
    }

    private static boolean insert(Handle handle, Subject subject, Target target) {
        var sql = """
                insert into outgoing_message (id, workspace, subject, target, room, person, parent, not_before,
                       expires_at, wanted, sent, state, unsure, unsure_before, attempts, due_at, turn)
                values (:id, :workspace, :subject, :target, :room, :person, :parent, :notBefore,
                       :expiresAt, 1, 0, 'pending', false, false, 0, :dueAt, nextval('message_turn'))
                    on conflict do nothing
                """;
        RoomId room = target.room();
        PersonId person = target.person();
        Subject parent = target.parent();
        String key = MessageColumns.key(target);
        handle.createUpdate("insert into message_target (target) values (:target) on conflict do nothing")
                .bind("target", key)
                .execute();
        return bind(handle.createUpdate(sql), subject, target)
                        .bind("id", UUID.randomUUID())
                        .bind("workspace", MessageColumns.workspace(target).value())
                        .bind("target", key)
                        .bind("room", room == null ? null : room.value())
                        .bind("person", person == null ? null : person.value())
                        .bind("parent", parent == null ? null : SubjectCodec.encode(parent))
                        .execute()
                == 1;
    }

    private static Update bind(Update statement, Subject subject, Target target) {
        return statement
                .bind("subject", SubjectCodec.encode(subject))
                .bind("notBefore", target.notBefore())
                .bind("expiresAt", target.expiresAt())
                .bind("dueAt", MessageColumns.dueAt(target));
    }

    @Override
    public boolean redraw(Subject subject) {
        return transactions.call(
                () -> jdbi.withHandle(handle -> !drawLater(handle, subject) && drawNow(handle, subject)));
    }

    /** Most taps of a lively session find its card waiting for its turn. */
    private static boolean drawLater(Handle handle, Subject subject) {
        var sql = """
                update outgoing_message
                   set wanted = wanted + 1
                 where subject = :subject
                   and due_at is not null
                """;
        return handle.createUpdate(sql)
                        .bind("subject", SubjectCodec.encode(subject))
                        .execute()
                == 1;
    }

    private static boolean drawNow(Handle handle, Subject subject) {
        var sql = """
                update outgoing_message
                   set wanted = wanted + 1, state = 'pending',
                       turn = case when due_at is null then nextval('message_turn') else turn end,
                       due_at = coalesce(due_at, :now)
                 where subject = :subject
                   and state <> 'dead'
                """;
        return handle.createUpdate(sql)
                        .bind("subject", SubjectCodec.encode(subject))
                        .bind("now", Instant.EPOCH)
                        .execute()
                == 1;
    }

    @Override
    public void withdraw(Subject subject) {
        var sql = """
                update outgoing_message
                   set due_at = null,
                       expires_at = case when state = 'dead' then :past else expires_at end,
                       reason = case when state = 'dead' then reason
                                     when platform_ref is null then 'withdrawn' end,
                       state = case when state = 'dead' or platform_ref is null then 'dead' else 'delivered' end
                 where subject = :subject
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("subject", SubjectCodec.encode(subject))
                .bind("past", Instant.EPOCH)
                .execute());
    }

    @Override
    public boolean revive(RoomId room, Instant now) {
        String key = MessageColumns.key(Target.room(room));
        return revive("target = :target", now, update -> update.bind("target", key));
    }

    @Override
    public boolean revive(WorkspaceId workspace, Instant since, Instant now) {
        return revive(
                "workspace = :workspace and room is not null and ended_at >= :since",
                now,
                update -> update.bind("workspace", workspace.value()).bind("since", since));
    }

    private boolean revive(String which, Instant now, UnaryOperator<Update> values) {
        var sql = """
                update outgoing_message
                   set state = 'pending', attempts = 0, reason = null, ended_at = null,
                       due_at = coalesce(not_before, :atOnce)
                 where %s
                   and state = 'dead'
                   and ended_at is not null
                   and (expires_at is null or expires_at > :now)
                """;
        return jdbi.withHandle(handle -> values.apply(handle.createUpdate(sql.formatted(which)))
                        .bind("atOnce", Instant.EPOCH)
                        .bind("now", now)
                        .execute()
                > 0);
    }

    @Override
    public void forget(Subject subject) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from outgoing_message where subject = :subject")
                .bind("subject", SubjectCodec.encode(subject))
                .execute());
    }

    @Override
    public void rename(Subject from, Subject to) {
        outcomes.rename(SubjectCodec.encode(from), SubjectCodec.encode(to));
    }

    @Override
    public Optional<OutgoingMessage> find(Subject subject) {
        return jdbi.withHandle(handle -> handle.createQuery(MessageColumns.SELECT + "where m.subject = :subject")
                .bind("subject", SubjectCodec.encode(subject))
                .map(MessageColumns::read)
                .findFirst());
    }

    @Override
    public List<OutgoingMessage> listDirect(PersonId person) {
        var which = """
                 where m.person = :person
                   and m.state <> 'dead'
                 order by coalesce(m.not_before, :now), m.turn
                """;
        return jdbi.withHandle(handle -> handle.createQuery(MessageColumns.SELECT + which)
                .bind("person", person.value())
                .bind("now", Instant.EPOCH)
                .map(MessageColumns::read)
                .list());
    }

    @Override
    public List<OutgoingMessage> listDead(int most) {
        var which = """
                 where m.ended_at is not null
                 order by m.ended_at desc
                 limit :most
                """;
        return jdbi.withHandle(handle -> handle.createQuery(MessageColumns.SELECT + which)
                .bind("most", most)
                .map(MessageColumns::read)
                .list());
    }

    @Override
    public Optional<OutgoingMessage> claim(Instant now, Lease lease) {
        return transactions.call(() -> jdbi.withHandle(handle -> new MessageClaims(handle).claim(now, lease)));
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        var sql = """
                select min(m.due_at)
                  from outgoing_message m
                  left join outgoing_message p on p.subject = m.parent
                 where m.due_at > :after
                   and (m.parent is null or p.platform_ref is not null)
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("after", after)
                .mapTo(Instant.class)
                .findFirst());
    }

    @Override
    public void releaseAll() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update message_target set held_until = null, held_for = null where held_for is not null")
                .execute());
    }

    @Override
    public void delivered(MessageId id, long drawn, String platformRef, Instant at) {
        outcomes.delivered(id, drawn, platformRef, at);
    }

    @Override
    public void postpone(MessageId id, Instant moment) {
        outcomes.postpone(id, moment);
    }

    @Override
    public void retry(MessageId id, Instant moment, boolean unsure) {
        outcomes.retry(id, moment, unsure);
    }

    @Override
    public void rest(Target target, Instant until) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update message_target set rests_until = :until where target = :target")
                        .bind("until", until)
                        .bind("target", MessageColumns.key(target))
                        .execute());
    }

    @Override
    public void lost(MessageId id) {
        outcomes.lost(id);
    }

    @Override
    public void drop(MessageId id, long drawn) {
        outcomes.drop(id, drawn);
    }

    @Override
    public void bury(MessageId id, long drawn, String reason, Instant at) {
        outcomes.bury(id, drawn, reason, at);
    }

    @Override
    public void release(MessageId id) {
        outcomes.release(id);
    }
}
