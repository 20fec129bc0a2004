package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.chat.subject.Subject;

class DrawingsTest {
    private final Drawings.Builder builder =
            new Drawings.Builder().on(Subject.Minutes.class, (subject, message) -> Optional.empty());

    @Test
    void a_kind_of_subject_that_nobody_draws_stops_the_start() {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody draws");
    }

    @Test
    void two_drawings_of_one_kind_stop_the_start() {
        assertThatThrownBy(() -> builder.on(Subject.Minutes.class, (subject, message) -> Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two drawings of Minutes");
    }
}
