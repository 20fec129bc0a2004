package org.throughline.adapter.sandbox;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.codec.MalformedText;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;

/** Keeps every button a message has ever shown, so that a click on an old card still says what it meant. */
final class ShownButtons {
    private final Jdbi jdbi;

    ShownButtons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the button meant when the message showed it. */
    Optional<Intent> find(UUID message, String button) {
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
                .flatMap(ShownButtons::decode);
    }

    void keep(UUID message, Card card) {
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

    /** Nothing for a button that an earlier version drew and this one does not know any more. */
    private static Optional<Intent> decode(String intent) {
        try {
            return Optional.of(IntentCodec.decode(intent));
        } catch (MalformedText unknown) {
            return Optional.empty();
        }
    }
}
