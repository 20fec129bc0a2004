package org.throughline.chat.view.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.chat.view.action.CardFixture.ANA;
import static org.throughline.chat.view.action.CardFixture.BEN;
import static org.throughline.chat.view.action.CardFixture.COMMIT;
import static org.throughline.chat.view.action.CardFixture.ENGLISH;
import static org.throughline.chat.view.action.CardFixture.FOLLOW;
import static org.throughline.chat.view.action.CardFixture.NAMES;
import static org.throughline.chat.view.action.CardFixture.NEXT;
import static org.throughline.chat.view.action.CardFixture.SPANISH;
import static org.throughline.chat.view.action.CardFixture.due;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.text.Texts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.session.SessionId;

class FormsTest {
    /** As many characters as a Slack modal shows of its title. */
    private static final int LONGEST_TITLE = 24;

    private static final SessionId SESSION = SessionId.random();
    private static final ActionStep STEP = due(ANA, "Ask for *two* reasons");

    static Stream<Form> forms() {
        return Stream.of(ENGLISH, SPANISH).flatMap(FormsTest::in);
    }

    private static Stream<Form> in(Texts texts) {
        var candidates = new StepForms.Candidates(List.of(ANA, BEN), NAMES);
        return Stream.of(
                LookForms.followUp(new StepActs.FollowUp(SESSION, FOLLOW, STEP.id()), STEP, NEXT, texts),
                LookForms.notHeard(new StepActs.NotHeard(SESSION, FOLLOW, STEP.id()), STEP, NEXT, texts),
                LookForms.carryAll(new StepActs.CarryAll(SESSION, FOLLOW), NEXT, texts),
                StepForms.take(new ActionActs.TakeStepAs(SESSION, COMMIT), "", NEXT, texts),
                StepForms.give(new ActionActs.GiveStep(SESSION, COMMIT), candidates, "", NEXT, texts),
                StepForms.suggest(new ActionActs.SuggestChange(STEP.id()), STEP, texts),
                StepForms.handOver(new ActionActs.HandOverStep(STEP.id()), STEP, candidates, texts));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_title_and_button_fits_the_smallest_dialog(Form form) {
        assertThat(form.title()).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
        assertThat(form.submitLabel()).hasSizeLessThanOrEqualTo(LONGEST_TITLE);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_that_asks_for_a_day_has_one_filled_in(Form form) {
        assertThat(form.fields())
                .filteredOn(Field.Date.class::isInstance)
                .allSatisfy(field -> assertThat(field.base().values()).hasSize(1));
    }

    @Test
    void the_look_names_the_step_it_is_about_and_offers_only_what_was_heard() {
        Form form = in(ENGLISH).findFirst().orElseThrow();
        var status = (Field.OneOf) form.fields().get(0);

        assertThat(form.intro()).isEqualTo("Ask for \\*two\\* reasons");
        assertThat(status.choices())
                .extracting(Field.Choice::label)
                .containsExactly("As planned", "Partly", "Not yet", "Stopped");
        assertThat(form.fields())
                .filteredOn(field -> field.base().required())
                .extracting(Field::name)
                .containsExactly("status", "effect", "decision");
    }
}
