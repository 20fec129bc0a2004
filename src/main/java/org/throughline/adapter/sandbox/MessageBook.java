package org.throughline.adapter.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.chat.text.PlainText;
import org.throughline.usecase.port.Transactions;

/** Keeps what stands in the rooms. Pages hear of a change once it is kept. */
final class MessageBook {
    private final Jdbi jdbi;
    private final Transactions transactions;
    private final ShownButtons buttons;
    private final Listeners listeners;

    MessageBook(Jdbi jdbi, Transactions transactions, Listeners listeners) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.buttons = new ShownButtons(jdbi);
        this.listeners = listeners;
    }

    /**
     * Where and to whom something is said.
     *
     * @param thread the first message of the thread; null outside threads
     * @param whisperTo who alone sees it; null for everybody in the room
     */
    record Spot(
            String room, @Nullable UUID thread, @Nullable String whisperTo) {}

    /** What the person may see in the room, in order. */
    List<Row> listVisible(String room, String person) {
        var sql = """
                select %s
                  from sandbox_message
                 where room = :room
                   and (whisper_to is null or whisper_to = :person)
                 order by place
                """.formatted(Row.COLUMNS);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("room", room)
                .bind("person", person)
                .map((row, context) -> Row.of(row))
                .list());
    }

    Optional<Row> find(UUID id) {
        var sql = "select %s from sandbox_message where id = :id".formatted(Row.COLUMNS);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> Row.of(row))
                .findOne());
    }

    /** Keeps what a person typed. */
    void say(Spot spot, String person, String text, Instant now) {
        transactions.run(() -> insert(new Row(
                UUID.randomUUID(),
                0,
                spot.room(),
                spot.thread(),
                person,
                spot.whisperTo(),
                text,
                null,
                false,
                false,
                now)));
    }

    /** Keeps what the bot answers to one person on the spot. */
    void answer(Spot spot, Card card, Instant now) {
        transactions.run(() -> insert(byBot(UUID.randomUUID(), spot, card, true, now), card));
    }

    /** Posts a courier's card; a card that is there already under this id is drawn anew instead. */
    void post(UUID id, Spot spot, Card card, Instant now) {
        transactions.run(() -> {
            if (!insert(byBot(id, spot, card, false, now), card)) {
                redraw(id, card);
            }
        });
    }

    private static Row byBot(UUID id, Spot spot, Card card, boolean answer, Instant now) {
        return new Row(
                id,
                0,
                spot.room(),
                spot.thread(),
                null,
                spot.whisperTo(),
                PlainText.of(card),
                CardJson.of(card).toString(),
                answer,
                false,
                now);
    }

    private boolean insert(Row row, Card card) {
        boolean inserted = insert(row);
        if (inserted) {
            buttons.keep(row.id(), card);
        }
        return inserted;
    }

    /** Draws a posted card anew; false when there is no such message. */
    boolean redraw(UUID id, Card card) {
        return transactions.call(() -> find(id).map(row -> {
                    update(row, card);
                    return true;
                })
                .orElse(false));
    }

    /** Forgets every message. */
    void clear() {
        jdbi.useHandle(handle -> handle.execute("delete from sandbox_message"));
    }

    private void update(Row row, Card card) {
        String drawn = CardJson.of(card).toString();
        if (drawn.equals(row.card())) {
            return;
        }
        var sql = """
                update sandbox_message
                   set body = :body, card = :card, edited = true
                 where id = :id
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("body", PlainText.of(card))
                .bind("card", drawn)
                .bind("id", row.id())
                .execute());
        buttons.keep(row.id(), card);
        announce(row);
    }

    private boolean insert(Row row) {
        var sql = """
                insert into sandbox_message (id, room, thread, sender, whisper_to, body, card, answer, edited, sent_at)
                values (:id, :room, :thread, :sender, :whisperTo, :body, :card, :answer, :edited, :sentAt)
                on conflict do nothing
                """;
        int inserted = jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("id", row.id())
                .bind("room", row.room())
                .bind("thread", row.thread())
                .bind("sender", row.sender())
                .bind("whisperTo", row.whisperTo())
                .bind("body", row.text())
                .bind("card", row.card())
                .bind("answer", row.answer())
                .bind("edited", row.edited())
                .bind("sentAt", row.at().atOffset(ZoneOffset.UTC))
                .execute());
        announce(row);
        return inserted == 1;
    }

    private void announce(Row row) {
        transactions.afterCommit(() -> listeners.changed(row.room()));
    }
}
