package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a {@link ClockOffset} promises. */
public interface ClockOffsetContract extends StoreContract {

    @Test
    default void a_clock_that_was_never_moved_is_not_ahead() {
        assertThat(store().clockOffset().get()).isZero();
    }

    @Test
    default void the_last_move_counts_to_the_millisecond() {
        store().clockOffset().put(Duration.ofDays(1));
        store().clockOffset().put(Duration.ofDays(7).plusMillis(1));

        assertThat(store().clockOffset().get()).isEqualTo(Duration.ofDays(7).plusMillis(1));
    }

    @Test
    default void a_clock_may_be_moved_by_years() {
        store().clockOffset().put(Duration.ofDays(36_500));

        assertThat(store().clockOffset().get()).isEqualTo(Duration.ofDays(36_500));
    }

    @Test
    default void a_clock_that_was_set_back_by_a_reset_is_not_ahead() {
        store().clockOffset().put(Duration.ofDays(1));
        store().clockOffset().put(Duration.ZERO);

        assertThat(store().clockOffset().get()).isZero();
    }
}
