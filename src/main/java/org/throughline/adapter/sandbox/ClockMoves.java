package org.throughline.adapter.sandbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Keeps where the clock is being moved to under which key, so that a move that died half-way ends where it meant to. */
final class ClockMoves {
    private final Jdbi jdbi;

    ClockMoves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Instant> findTarget(String key) {
        var sql = "select target from sandbox_clock_move where request_key = :key";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("key", key)
                .map((row, context) ->
                        row.getObject("target", OffsetDateTime.class).toInstant())
                .findOne());
    }

    void put(String key, Instant target) {
        var sql = """
                insert into sandbox_clock_move (request_key, target)
                values (:key, :target)
                """;
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("key", key)
                .bind("target", target.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void clear() {
        jdbi.useHandle(handle -> handle.execute("delete from sandbox_clock_move"));
    }
}
