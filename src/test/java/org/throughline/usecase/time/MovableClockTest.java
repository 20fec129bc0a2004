package org.throughline.usecase.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.throughline.testing.FakeClockOffset;
import org.throughline.testing.SettableClock;

class MovableClockTest {
    private final SettableClock system = new SettableClock("2026-12-02T15:00:00.123456789Z");
    private final FakeClockOffset kept = new FakeClockOffset();
    private final MovableClock clock = new MovableClock(system, kept);

    @Test
    void it_shows_the_systems_time_in_whole_milliseconds_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo("2026-12-02T15:00:00.123Z");
    }

    @Test
    void it_stands_still_while_it_is_moved() {
        clock.freeze();
        system.advance(Duration.ofMinutes(3));
        assertThat(clock.instant()).isEqualTo("2026-12-02T15:00:00.123Z");

        clock.step(Instant.parse("2026-12-03T08:00:00Z"));
        system.advance(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo("2026-12-03T08:00:00Z");
    }

    @Test
    void it_ticks_on_from_where_it_was_moved_to() {
        moveTo("2026-12-03T08:00:00Z");

        system.advance(Duration.ofSeconds(10));

        assertThat(clock.instant()).isEqualTo("2026-12-03T08:00:10Z");
    }

    @Test
    void a_restart_does_not_turn_time_back() {
        moveTo("2026-12-03T08:00:00Z");
        system.advance(Duration.ofMinutes(1));

        MovableClock restarted = new MovableClock(system, kept);

        assertThat(restarted.instant()).isEqualTo("2026-12-03T08:01:00Z");
    }

    @Test
    void a_crash_in_the_middle_of_a_move_does_not_turn_time_back() {
        clock.freeze();
        clock.step(Instant.parse("2026-12-03T08:00:00Z"));

        MovableClock restarted = new MovableClock(system, kept);

        assertThat(restarted.instant()).isEqualTo("2026-12-03T08:00:00Z");
    }

    @Test
    void the_offset_is_whole_milliseconds_as_its_table_keeps_it_and_never_turns_time_back() {
        moveTo("2026-12-03T08:00:00Z");

        assertThat(kept.get().toNanos() % 1_000_000).isZero();
        assertThat(clock.instant()).isEqualTo("2026-12-03T08:00:00Z");
    }

    @Test
    void it_never_steps_back() {
        clock.freeze();

        assertThatThrownBy(() -> clock.step(Instant.parse("2026-12-02T14:59:59Z")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_reset_it_shows_the_systems_time_again() {
        moveTo("2026-12-03T08:00:00Z");

        clock.reset();

        assertThat(clock.instant()).isEqualTo("2026-12-02T15:00:00.123Z");
        assertThat(kept.get()).isZero();
    }

    @Test
    void seen_in_another_zone_it_is_the_same_clock() {
        var there = clock.withZone(ZoneId.of("Asia/Tokyo"));
        moveTo("2026-12-03T08:00:00Z");

        assertThat(there.instant()).isEqualTo("2026-12-03T08:00:00Z");
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    private void moveTo(String moment) {
        clock.freeze();
        clock.step(Instant.parse(moment));
        clock.thaw();
    }
}
