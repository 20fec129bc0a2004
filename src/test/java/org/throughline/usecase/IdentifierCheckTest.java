package org.throughline.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.session.SessionId;

class IdentifierCheckTest {
    private static final String ID_WITH_DIGITS = "851c29ec-fd75-4830-8446-58a71d807479";
    private static final Form FORM = Form.of(
            "Our focus",
            "Keep",
            new SessionActs.Park(new SessionId(UUID.fromString(ID_WITH_DIGITS))),
            new Field.OneOf(base("goal"), List.of(new Field.Choice(ID_WITH_DIGITS, "Explaining"))),
            Field.People.anybody(base("people"), List.of()),
            new Field.Text(base("words"), true, 300));

    private final Texts texts = new Languages().english();
    private final IdentifierCheck check = new IdentifierCheck();

    @Test
    void an_id_chosen_from_a_list_is_nobodys_words() {
        var typed = new FormValues(Map.of("goal", List.of(ID_WITH_DIGITS), "people", List.of("slack/807479")));

        assertThat(check.findHeldBack(FORM, typed, texts)).isEmpty();
    }

    @Test
    void a_number_in_words_is_asked_about_and_everything_typed_stays() {
        var typed = new FormValues(Map.of("goal", List.of(ID_WITH_DIGITS), "words", List.of("ask 807479 again")));

        Reply held = check.findHeldBack(FORM, typed, texts).orElseThrow();

        assertThat(held).isInstanceOfSatisfying(Reply.Invalid.class, invalid -> {
            assertThat(invalid.errors()).containsOnlyKeys("words");
            assertThat(Objects.requireNonNull(invalid.form()).fields())
                    .extracting(field -> field.base().values())
                    .containsExactly(List.of(ID_WITH_DIGITS), List.of(), List.of("ask 807479 again"), List.of());
        });
    }

    @Test
    void what_the_person_says_is_no_students_goes_through() {
        var typed = new FormValues(
                Map.of("words", List.of("ask 807479 again"), IdentifierCheck.NO_STUDENT, List.of("yes")));

        assertThat(check.findHeldBack(FORM, typed, texts)).isEmpty();
    }

    private static Field.Base base(String name) {
        return new Field.Base(name, name, "", false, List.of());
    }
}
