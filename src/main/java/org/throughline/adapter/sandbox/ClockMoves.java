package org.throughline.adapter.sandbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps which move of the clock was begun under which key, so that one that died half-way ends where it meant to. */
final class ClockMoves {
    private final Jdbi jdbi;

    ClockMoves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A move that was begun.
     *
     * @param target where to; null for a move to what comes next
     * @param place where the last message stood when it was begun
     */
    record Begun(@Nullable Instant target, long place) {}

    Optional<Begun> find(String key) {
        var sql = "select target, place from sandbox_clock_move where request_key = :key";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) ->
                        new Begun(instant(row.getObject("target", OffsetDateTime.class)), row.getLong("place")))
                .findOne());
    }

    void put(String key, Begun begun) {
        var sql = """
                insert into sandbox_clock_move (request_key, target, place)
                values (:key, :target, :place)
                """;
        Instant target = begun.target();
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("key", key)
                .bind("target", target == null ? null : target.atOffset(ZoneOffset.UTC))
                .bind("place", begun.place())
                .execute());
    }

    void clear() {
        jdbi.useHandle(handle -> handle.execute("delete from sandbox_clock_move"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
