package org.throughline.adapter.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.codec.MalformedText;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.text.PlainText;
import org.throughline.usecase.port.Transactions;

/** Keeps what stands in the rooms, and every button a message has ever shown. Readers hear of a change once it is kept. */
final class MessageBook {
    private static final String COLUMNS =
            "id, place, room, thread, sender, whisper_to, body, card, answer, edited, sent_at";

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final Listeners listeners;

    MessageBook(Jdbi jdbi, Transactions transactions, Listeners listeners) {
        this.jdbi = jdbi;
        this.transactions = transactions;
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
                """.formatted(COLUMNS);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("room", room)
                .bind("person", person)
                .map((row, context) -> row(row))
                .list());
    }

    /** Where the last message stands that the person may see and did not write, by room. */
    Map<String, Long> latestPlaces(String person) {
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

    Optional<Row> find(UUID id) {
        var sql = "select %s from sandbox_message where id = :id".formatted(COLUMNS);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> row(row))
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
            keepButtons(row.id(), card);
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

    /** What the button meant when the message showed it. */
    Optional<Intent> findIntent(UUID message, String button) {
        var sql = """
                select intent
                  from sandbox_button
                 where message = :message
                   and id = :id
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                        .bind("message", message)
                        .bind("id", button)
                        .mapTo(String.class)
                        .findOne())
                .flatMap(MessageBook::decode);
    }

    /** Forgets every message. */
    void clear() {
        jdbi.useHandle(handle -> {
            handle.execute("delete from sandbox_button");
            handle.execute("delete from sandbox_message");
        });
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
        keepButtons(row.id(), card);
        announce(row);
    }

    /** Nothing for a button that an earlier version drew and this one does not know any more. */
    private static Optional<Intent> decode(String intent) {
        try {
            return Optional.of(IntentCodec.decode(intent));
        } catch (MalformedText unknown) {
            return Optional.empty();
        }
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

    private void keepButtons(UUID message, Card card) {
        var sql = """
                insert into sandbox_button (message, id, intent)
                values (:message, :id, :intent)
                on conflict do nothing
                """;
        jdbi.useHandle(handle -> {
            for (Button button : card.buttons()) {
                handle.createUpdate(sql)
                        .bind("message", message)
                        .bind("id", ButtonId.of(button.intent()))
                        .bind("intent", IntentCodec.encode(button.intent()))
                        .execute();
            }
        });
    }

    private void announce(Row row) {
        transactions.afterCommit(() -> listeners.changed(row.room()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getLong("place"),
                row.getString("room"),
                row.getObject("thread", UUID.class),
                row.getString("sender"),
                row.getString("whisper_to"),
                row.getString("body"),
                row.getString("card"),
                row.getBoolean("answer"),
                row.getBoolean("edited"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
