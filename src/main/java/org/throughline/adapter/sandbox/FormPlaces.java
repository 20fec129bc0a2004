package org.throughline.adapter.sandbox;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.throughline.usecase.port.FormId;

/** Keeps where forms were opened, as long as they are, so that what the bot answers stands there too. */
final class FormPlaces {
    private final Jdbi jdbi;

    FormPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Where a form was opened.
     *
     * @param message the message whose button opened it; null for typed words
     * @param thread the thread it was opened in; null outside threads
     */
    record Place(@Nullable UUID message, @Nullable UUID thread) {
        private static final Place NOWHERE = new Place(null, null);
    }

    void put(FormId form, Place place) {
        var sql = """
                insert into sandbox_form (id, message, thread)
                values (:id, :message, :thread)
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", form.value())
                .bind("message", place.message())
                .bind("thread", place.thread())
                .execute());
    }

    Place get(FormId form) {
        var sql = "select message, thread from sandbox_form where id = :id";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", form.value())
                .map((row, context) ->
                        new Place(row.getObject("message", UUID.class), row.getObject("thread", UUID.class)))
                .findOne()
                .orElse(Place.NOWHERE));
    }

    void clear() {
        jdbi.useHandle(handle -> handle.execute("delete from sandbox_form"));
    }
}
