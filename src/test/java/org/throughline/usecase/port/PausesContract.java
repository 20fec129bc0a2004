package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Pauses} promise. */
public interface PausesContract extends StoreContract {

    @Test
    default void the_last_pause_counts_and_is_one_persons() {
        kept().pauses().put(MARIA, NOW);
        kept().pauses().put(MARIA, StoreContract.later(60));

        assertThat(kept().pauses().findUntil(MARIA)).contains(StoreContract.later(60));
        assertThat(kept().pauses().findUntil(STRANGER)).isEmpty();
    }

    @Test
    default void a_removed_pause_is_over() {
        kept().pauses().put(MARIA, NOW);

        kept().pauses().remove(MARIA);

        assertThat(kept().pauses().findUntil(MARIA)).isEmpty();
    }

    /** The tests run in New York's zone, where on that night the hour from 01:00 is there at 05:00Z and at 06:00Z. */
    @Test
    default void moments_in_the_hour_that_a_clock_change_repeats_come_back_as_they_were() {
        var night = List.of("2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-03-08T07:30:00Z");

        for (String moment : night) {
            kept().pauses().put(MARIA, Instant.parse(moment));
            assertThat(kept().pauses().findUntil(MARIA)).contains(Instant.parse(moment));
        }
    }
}
