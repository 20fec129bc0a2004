package org.throughline.adapter.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chat.codec.RecordCodec;
import org.throughline.chat.intent.Opens;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;

class ExtremesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_card_and_form_stays_within_what_slack_takes(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Texts texts = new Languages().of(locale);

        Seen seen = SchoolYear.in(locale);

        assertThat(Stream.concat(RecordCodec.kinds(Subject.class).stream(), RecordCodec.kinds(Opens.class).stream())
                        .map(Class::getSimpleName)
                        .filter(kind -> !seen.has(kind)))
                .as("never seen")
                .isEmpty();
        seen.eachCard((kind, card) -> {
            assertThat(LimitsCheck.message(CardBlocks.of(card, texts))).as(kind).isEmpty();
            assertThat(LimitsCheck.view(HomeView.of(card, texts))).as(kind).isEmpty();
        });
        seen.eachForm((kind, form) -> assertThat(LimitsCheck.view(FormView.of(form, "m", texts)))
                .as(kind)
                .isEmpty());
    }
}
