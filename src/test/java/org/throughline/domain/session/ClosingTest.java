package org.throughline.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final Instant AT = Instant.parse("2026-12-01T21:00:00Z");

    private final Closing closing = new Closing(AT, null, null, false);

    @Test
    void every_differing_view_is_kept_in_the_order_they_came() {
        assertThat(closing.withDissent("Too few").withDissent("Too soon").dissent())
                .containsExactly("Too few", "Too soon");
    }

    @Test
    void the_same_words_are_kept_once() {
        assertThat(closing.withDissent("Too few").withDissent(" Too few ").dissent())
                .containsExactly("Too few");
    }

    @Test
    void words_over_several_lines_are_several_lines() {
        assertThat(closing.withDissent("Too few\r\n\n and too soon").dissent())
                .containsExactly("Too few", "and too soon");
        assertThatThrownBy(() -> new Closing(AT, null, null, false, List.of("Too few\nand too soon")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
