package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what requests with a key were answered, in the transaction of what they did. */
final class AnswerBook {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Jdbi jdbi;

    AnswerBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What this key was answered; nothing for no key. */
    Optional<ObjectNode> find(@Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery("select body from sandbox_answer where request_key = :key")
                        .bind("key", key)
                        .mapTo(String.class)
                        .findOne())
                .map(AnswerBook::parse);
    }

    /** Keeps the answer unless the key has one; nothing for no key. */
    void keep(@Nullable String key, ObjectNode body) {
        keep(key, body, false);
    }

    /** As {@link #keep}, for what is not forgotten with the history. */
    void keepThroughReset(@Nullable String key, ObjectNode body) {
        keep(key, body, true);
    }

    /** Forgets the answers of the history that is forgotten. */
    void clear() {
        jdbi.useHandle(handle -> handle.execute("delete from sandbox_answer where not survives_reset"));
    }

    private void keep(@Nullable String key, ObjectNode body, boolean survivesReset) {
        if (key == null) {
            return;
        }
        var sql = """
                insert into sandbox_answer (request_key, body, survives_reset)
                values (:key, :body, :survivesReset)
                on conflict do nothing
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("key", key)
                .bind("body", body.toString())
                .bind("survivesReset", survivesReset)
                .execute());
    }

    private static ObjectNode parse(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
