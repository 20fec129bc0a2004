package org.throughline.adapter.database;

import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.throughline.usecase.port.ClockOffset;

/** Keeps how far the domain clock is ahead, in the one row of its table; in whole milliseconds. */
final class JdbcClockOffset implements ClockOffset {
    private final Jdbi jdbi;

    JdbcClockOffset(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Duration get() {
        return jdbi.withHandle(handle -> handle.createQuery("select millis from clock_offset")
                .mapTo(Long.class)
                .findOne()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO));
    }

    @Override
    public void put(Duration offset) {
        jdbi.useHandle(handle -> handle.createUpdate("update clock_offset set millis = :millis")
                .bind("millis", offset.toMillis())
                .execute());
    }
}
