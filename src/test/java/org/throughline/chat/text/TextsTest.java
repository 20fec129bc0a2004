package org.throughline.chat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final Languages languages = new Languages();

    @Test
    void a_date_and_a_time_in_a_refusal_read_as_people_write_them() {
        Texts english = languages.english();

        assertThat(english.get("meeting.moved-into-past", List.of(TUESDAY, LocalTime.of(15, 10))))
                .startsWith(english.day(TUESDAY) + ", " + english.time(LocalTime.of(15, 10)) + " ")
                .doesNotContain("2026-12-01");
    }

    @Test
    void the_date_is_in_the_language_of_the_text() {
        Texts spanish = languages.of(Locale.forLanguageTag("es"));

        assertThat(spanish.get("meeting.settled.held", TUESDAY)).contains(spanish.day(TUESDAY));
    }
}
