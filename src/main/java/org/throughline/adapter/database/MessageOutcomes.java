package org.throughline.adapter.database;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.throughline.usecase.port.MessageId;

/** Writes what became of a message, and lets the target of a claimed one go. A withdrawn message has no {@code due_at}. */
final class MessageOutcomes {
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    MessageOutcomes(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    void rename(String from, String to) {
        var sql = """
                update outgoing_message
                   set subject = :to, wanted = wanted + 1, state = 'pending', due_at = coalesce(due_at, :now),
                       expires_at = null
                 where subject = :from
                   and platform_ref is not null
                   and state <> 'dead'
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("from", from)
                .bind("to", to)
                .bind("now", Instant.EPOCH)
                .execute());
    }

    void delivered(MessageId id, long drawn, String platformRef, Instant at) {
        var sql = """
                update outgoing_message
                   set sent = :drawn, platform_ref = :ref, delivered_at = :at, unsure = false, attempts = 0,
                       reason = null, ended_at = null,
                       due_at = case when wanted > :drawn then due_at end,
                       state = case when wanted > :drawn and due_at is not null then 'pending' else 'delivered' end
                 where id = :id
                """;
        settle(
                id,
                sql,
                update -> update.bind("drawn", drawn).bind("ref", platformRef).bind("at", at));
    }

    void postpone(MessageId id, Instant moment) {
        var sql = """
                update outgoing_message
                   set unsure = unsure_before, due_at = case when due_at is not null then :moment end
                 where id = :id
                """;
        settle(id, sql, update -> update.bind("moment", moment));
    }

    void retry(MessageId id, Instant moment, boolean unsure) {
        var sql = """
                update outgoing_message
                   set attempts = attempts + 1, unsure = :unsure and platform_ref is null,
                       due_at = case when due_at is not null then :moment end
                 where id = :id
                """;
        settle(id, sql, update -> update.bind("unsure", unsure).bind("moment", moment));
    }

    void lost(MessageId id) {
        var sql = """
                update outgoing_message
                   set platform_ref = null, unsure = false, due_at = case when due_at is not null then :now end
                 where id = :id
                """;
        settle(id, sql, update -> update.bind("now", Instant.EPOCH));
    }

    void drop(MessageId id, long drawn) {
        var sql = """
                update outgoing_message
                   set unsure = unsure_before,
                       due_at = case when wanted > :drawn then due_at end,
                       state = case when wanted > :drawn then state else 'delivered' end
                 where id = :id
                """;
        var forget = "delete from outgoing_message where id = :id and due_at is null and platform_ref is null";
        transactions.run(() -> {
            settle(id, sql, update -> update.bind("drawn", drawn));
            jdbi.useHandle(
                    handle -> handle.createUpdate(forget).bind("id", id.value()).execute());
        });
    }

    void bury(MessageId id, long drawn, String reason, Instant at) {
        var sql = """
                update outgoing_message
                   set unsure = case when wanted > :drawn then unsure_before else unsure end,
                       state = case when wanted > :drawn then state else 'dead' end,
                       due_at = case when wanted > :drawn then due_at end,
                       reason = case when wanted > :drawn then reason else :reason end,
                       ended_at = case when wanted > :drawn then ended_at else :at end
                 where id = :id
                """;
        settle(
                id,
                sql,
                update -> update.bind("drawn", drawn).bind("reason", reason).bind("at", at));
    }

    void release(MessageId id) {
        settle(id, "update outgoing_message set unsure = unsure_before where id = :id", update -> update);
    }

    private void settle(MessageId id, String sql, UnaryOperator<Update> values) {
        transactions.run(() -> jdbi.useHandle(handle -> {
            values.apply(handle.createUpdate(sql)).bind("id", id.value()).execute();
            new MessageClaims(handle).letGo(id);
        }));
    }
}
