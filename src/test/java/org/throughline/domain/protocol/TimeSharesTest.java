package org.throughline.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.domain.team.Role;

/** How the steps of a protocol share the minutes a team has. */
class TimeSharesTest {
    private static final Protocol INQUIRY = protocol(5, 3, 7, 7, 8, 8, 5, 2);

    @Test
    void a_block_as_long_as_the_protocol_gives_every_step_its_own_minutes() {
        assertThat(shares(INQUIRY, 45)).containsExactly(5L, 3L, 7L, 7L, 8L, 8L, 5L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 20, 30, 44, 46, 50, 60, 90, 240})
    void the_last_step_ends_with_the_block(int block) {
        assertThat(shares(INQUIRY, block))
                .allMatch(share -> share >= 1)
                .satisfies(shares -> assertThat(
                                shares.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(block));
    }

    @Test
    void a_long_first_step_leaves_a_minute_for_each_of_the_others() {
        assertThat(shares(protocol(40, 1, 1, 1, 1, 1), 9)).containsExactly(4L, 1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void no_step_has_less_than_a_minute() {
        assertThat(shares(INQUIRY, 5)).containsOnly(1L);
    }

    private static List<Long> shares(Protocol protocol, int block) {
        return protocol.steps().stream()
                .map(step ->
                        protocol.shareOf(step.id(), Duration.ofMinutes(block)).toMinutes())
                .toList();
    }

    private static Protocol protocol(int... minutes) {
        Localized words = Localized.of("words", "palabras");
        return new Protocol(
                new ProtocolRef(new ProtocolId("any"), "v1"),
                words,
                words,
                words,
                OpeningLink.GOAL,
                Set.of(Role.FACILITATOR, Role.RECORDER),
                IntStream.range(0, minutes.length)
                        .mapToObj(i -> step("step-" + i, minutes[i], words))
                        .toList());
    }

    private static Step step(String id, int minutes, Localized title) {
        return new Step(new StepId(id), title, minutes, Role.FACILITATOR, false, List.of(), List.of(), List.of());
    }
}
