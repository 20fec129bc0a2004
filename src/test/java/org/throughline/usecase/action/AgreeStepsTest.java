package org.throughline.usecase.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.action.ActionScenario.ANA;
import static org.throughline.usecase.action.ActionScenario.BEN;
import static org.throughline.usecase.action.ActionScenario.CARLA;
import static org.throughline.usecase.action.ActionScenario.COMMIT;
import static org.throughline.usecase.action.ActionScenario.DAN;
import static org.throughline.usecase.action.ActionScenario.NEXT;
import static org.throughline.usecase.action.ActionScenario.OTTO;
import static org.throughline.usecase.action.ActionScenario.TODAY;
import static org.throughline.usecase.action.ActionScenario.ZOE;
import static org.throughline.usecase.action.ActionScenario.plain;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.session.SkipReason;
import org.throughline.usecase.IdentifierCheck;

class AgreeStepsTest {
    private final ActionScenario team = new ActionScenario().inSession().withChange();

    @Test
    void one_tap_takes_the_changes_step_until_the_next_meeting_and_redraws_the_card() {
        assertThat(team.by(ANA, take())).isEqualTo(Reply.DONE);

        ActionStep taken = team.agreed().get(0);
        assertThat(taken.task().text()).isEqualTo("When we open the lesson, I will ask for two reasons");
        assertThat(taken.owner()).isEqualTo(ANA);
        assertThat(taken.reviewDate()).isEqualTo(NEXT);
        assertThat(taken.state()).isEqualTo(ActionStepState.OPEN);
        assertThat(team.wanted(new Subject.StepCard(team.session, COMMIT))).isGreaterThan(1);
    }

    @Test
    void the_owner_is_asked_before_the_next_meeting() {
        team.by(ANA, take());

        assertThat(team.kept.nudges().listWaiting(ANA)).hasSize(1);
    }

    @Test
    void a_double_tap_makes_one_step_and_a_second_person_makes_another() {
        team.by(ANA, take());
        team.by(ANA, take());
        team.by(BEN, take());

        assertThat(team.agreed()).extracting(ActionStep::owner).containsExactly(ANA, BEN);
    }

    @Test
    void one_tap_without_a_known_next_meeting_offers_the_form() {
        team.forgetTheTimes();

        Reply reply = team.by(ANA, take());

        assertThat(plain(reply)).contains("Say what you take, and until when.", "[Say what I take]");
        assertThat(team.agreed()).isEmpty();
    }

    @Test
    void the_form_of_ones_own_step_is_filled_from_the_change_and_the_next_meeting() {
        Form form = form(team.by(BEN, new OpensSession.OpenTakeStep(team.session, COMMIT)));

        assertThat(form.submit()).isEqualTo(new ActionActs.TakeStepAs(team.session, COMMIT));
        assertThat(value(form, "text")).containsExactly("When we open the lesson, I will ask for two reasons");
        assertThat(value(form, "reviewDate")).containsExactly(NEXT.toString());
    }

    @Test
    void ones_own_words_and_date_are_kept() {
        var typed = Map.of("text", "Try it with group B", "reviewDate", "2026-12-10", "bring", "Six tickets");

        assertThat(team.by(BEN, takeAs(), typed)).isEqualTo(Reply.DONE);

        ActionStep taken = team.agreed().get(0);
        assertThat(taken.task().bring()).isEqualTo("Six tickets");
        assertThat(taken.reviewDate()).isEqualTo("2026-12-10");
    }

    @Test
    void a_step_is_offered_to_the_members_present_first_and_never_to_guests() {
        Form form = form(team.by(BEN, new OpensSession.OpenGiveStep(team.session, COMMIT)));
        var owner = (Field.People) field(form, "owner");

        assertThat(owner.candidates())
                .extracting(Field.Choice::value)
                .containsExactly(ANA.value(), BEN.value(), CARLA.value(), DAN.value());
    }

    @Test
    void a_step_given_to_somebody_is_offered_and_one_given_to_oneself_is_taken() {
        team.by(BEN, give(), typed(DAN.value(), NEXT.toString()));
        team.by(BEN, give(), typed(BEN.value(), NEXT.toString()));

        assertThat(team.agreed())
                .extracting(ActionStep::state)
                .containsExactly(ActionStepState.OFFERED, ActionStepState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "sandbox/zoe, 2026-12-15, owner, Zoe is a guest today and owns nothing. Pick somebody of the team.",
        "sandbox/otto, 2026-12-15, owner, Please pick somebody of this team. Everything you typed is still here.",
        "'', 2026-12-15, owner, Not saved yet: pick who owns this step. Everything you typed is still here.",
        "sandbox/dan, '', reviewDate, Please pick a day. Everything you typed is still here.",
        "sandbox/dan, 2026-12-07, reviewDate, That day is past. Pick today or a later day.",
        "sandbox/dan, 2027-01-20, reviewDate, 'That is more than 6 weeks away. Pick a day within 6 weeks, so that you still remember it.'"
    })
    void a_wrong_owner_or_date_is_told_at_its_field_and_nothing_is_saved(
            String owner, String date, String field, String error) {
        Reply reply = team.by(BEN, give(), typed(owner, date));

        assertThat(reply).isEqualTo(Reply.Invalid.field(field, error));
        assertThat(team.agreed()).isEmpty();
    }

    @Test
    void a_step_without_words_is_told_at_its_field_in_the_persons_language() {
        Reply reply = team.by(CARLA, takeAs(), Map.of("text", " ", "reviewDate", NEXT.toString()));

        assertThat(reply).isEqualTo(Reply.Invalid.field("text", "Di en pocas palabras qué se va a hacer."));
    }

    @Test
    void a_text_that_could_point_at_a_student_is_held_back_until_the_person_says_that_it_does_not() {
        var typed = Map.of("text", "Call student: Maria Lopez", "reviewDate", NEXT.toString());
        Reply held = team.by(BEN, takeAs(), typed);
        assertThat(held).isInstanceOf(Reply.Invalid.class);
        assertThat(team.agreed()).isEmpty();

        var confirmed = Map.of(
                "text", "Call student: Maria Lopez", "reviewDate", NEXT.toString(), IdentifierCheck.NO_STUDENT, "yes");
        assertThat(team.by(BEN, takeAs(), confirmed)).isEqualTo(Reply.DONE);
        assertThat(team.agreed()).hasSize(1);
    }

    @Test
    void guests_and_outsiders_take_nothing() {
        assertThat(team.by(ZOE, take()).kind()).isEqualTo("refused");
        assertThat(team.by(OTTO, take()).kind()).isEqualTo("refused");
        assertThat(team.agreed()).isEmpty();
    }

    @Test
    void nothing_is_agreed_once_the_session_is_over() {
        team.change(session ->
                session.skip(COMMIT, SkipReason.OUT_OF_TIME, team.now()).abandon(team.now()));

        assertThat(team.by(ANA, take()).kind()).isEqualTo("refused");
        assertThat(team.by(ANA, takeAs(), Map.of("text", "Late", "reviewDate", TODAY.toString()))
                        .kind())
                .isEqualTo("refused");
        assertThat(team.agreed()).isEmpty();
    }

    private Intent take() {
        return new ActionActs.TakeStep(team.session, COMMIT);
    }

    private Intent takeAs() {
        return new ActionActs.TakeStepAs(team.session, COMMIT);
    }

    private Intent give() {
        return new ActionActs.GiveStep(team.session, COMMIT);
    }

    private static Map<String, String> typed(String owner, String date) {
        return Map.of("owner", owner, "text", "Copy the text", "reviewDate", date);
    }

    static Form form(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.OpenForm.class);
        return ((Reply.OpenForm) reply).form();
    }

    static Field field(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<String> value(Form form, String name) {
        return field(form, name).base().values();
    }
}
