package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), 3);
    private final Random random = new Random(1);

    @Test
    void pauses_double_and_are_shortened_by_half_at_most() {
        for (int failures = 0; failures <= 8; failures++) {
            Duration full = Duration.ofSeconds(1L << failures);

            assertThat(backoff.pauseAfter(failures, random)).isBetween(full.dividedBy(2), full);
        }
    }

    @Test
    void no_pause_is_longer_than_the_longest() {
        for (int failures = 9; failures < 200; failures++) {
            assertThat(backoff.pauseAfter(failures, random)).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
        }
    }

    @Test
    void tries_that_fail_together_do_not_meet_again() {
        var pauses = random.ints(20).mapToObj(seed -> backoff.pauseAfter(6, new Random(seed)));

        assertThat(pauses.distinct().count()).isGreaterThan(10);
    }

    @Test
    void the_last_try_is_the_one_that_was_agreed() {
        assertThat(backoff.isExhausted(1)).isFalse();
        assertThat(backoff.isExhausted(2)).isTrue();
    }

    @Test
    void a_backoff_without_pause_or_tries_does_not_exist() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
