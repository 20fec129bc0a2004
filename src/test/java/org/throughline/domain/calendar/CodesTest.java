package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void stored_words_are_those_of_the_closed_lists() {
        assertThat(Stream.of(MeetingState.values()).map(MeetingState::code))
                .containsExactly("planned", "held", "held-afterwards", "skipped", "not-held");
        assertThat(Stream.of(MeetingSkipReason.values()).map(MeetingSkipReason::code))
                .containsExactly("cover", "assembly", "holiday", "other");
        assertThat(Stream.of(Cadence.values()).map(Cadence::code)).containsExactly("weekly", "every-second-week");
    }

    @Test
    void every_stored_word_is_read_back() {
        assertThat(MeetingState.values())
                .allSatisfy(
                        value -> assertThat(MeetingState.parse(value.code())).isEqualTo(value));
        assertThat(MeetingSkipReason.values())
                .allSatisfy(value ->
                        assertThat(MeetingSkipReason.parse(value.code())).isEqualTo(value));
        assertThat(Cadence.values())
                .allSatisfy(value -> assertThat(Cadence.parse(value.code())).isEqualTo(value));
    }

    @Test
    void an_unknown_word_is_named_in_the_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadence.parse("daily"))
                .withMessage("not a cadence: daily");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingState.parse("lost"))
                .withMessage("not a meeting state: lost");
        assertThatIllegalArgumentException().isThrownBy(() -> MeetingSkipReason.parse("snow"));
    }
}
