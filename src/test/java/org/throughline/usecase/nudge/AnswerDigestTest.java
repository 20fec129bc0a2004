package org.throughline.usecase.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.MeetingScenario.NEW_YORK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.action.When;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;

/** What an owner can say before a meeting, and what the digest shows of it. */
class AnswerDigestTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);

    private final MeetingScenario school = new MeetingScenario("2026-11-04T15:00:00Z");
    private final PersonId ana = school.person("Ana");
    private final PersonId ben = school.person("Ben");
    private final PersonId stranger = school.person("Zoe");
    private final Team team = school.team("Grade 4", DayOfWeek.TUESDAY, LocalTime.of(15, 10), ana, ben);
    private final ActionStepId step = school.step(team, ana, "Try the *exit* ticket", TUESDAY);

    @BeforeEach
    void ask() {
        school.moveTo(MONDAY.atTime(15, 0), NEW_YORK);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void the_first_message_explains_itself_and_can_be_paused() {
        assertThat(school.latest(ana).text())
                .startsWith("One step to look at before Tue 10 Nov, 15:10\nI am Throughline:")
                .contains("Try the *exit* ticket", "[As planned] [Partly] [Not yet] [Stopped]")
                .containsOnlyOnce("[Pause…]");
    }

    @Test
    void the_second_message_does_not_explain_itself_again() {
        school.hold(school.next(team));
        var now = school.now();
        school.kept().actionSteps().save(school.step(step).lookAgainOn(LocalDate.of(2026, 11, 17), ana, now));
        school.replan(team);

        school.moveTo(LocalDate.of(2026, 11, 16).atTime(15, 0), NEW_YORK);

        assertThat(school.cards().to(ana)).hasSize(2);
        assertThat(school.latest(ana).text()).doesNotContain("I am Throughline").contains("[Pause…]");
    }

    @Test
    void one_tap_is_kept_and_shown_and_can_be_changed_until_the_meeting() {
        school.press(ana, "Partly");
        assertThat(school.latest(ana).text()).contains("You said: Partly", "[✓ Partly]");

        school.press(ana, "As planned");

        assertThat(school.step(step).findFreshAnswer().orElseThrow().status())
                .isEqualTo(FollowUpStatus.DONE_AS_PLANNED);
        assertThat(school.latest(ana).text()).contains("You said: As planned").doesNotContain("✓ Partly");
        assertThat(school.cards().to(ana)).hasSize(1);
    }

    @Test
    void a_line_is_kept_beside_the_answer_and_survives_another_tap() {
        var form = (Reply.OpenForm) school.press(ana, "Add a line");
        assertThat(form.form().intro()).contains("exit");

        Reply kept = school.act(
                ana, form.form().submit(), Map.of("status", "not-yet", "line", "They asked _each other_ first"));
        school.press(ana, "Partly");

        assertThat(kept).isEqualTo(Reply.DONE);
        assertThat(school.step(step).findFreshAnswer()).hasValueSatisfying(answer -> {
            assertThat(answer.status()).isEqualTo(FollowUpStatus.PARTLY);
            assertThat(answer.line()).isEqualTo("They asked _each other_ first");
        });
        assertThat(school.latest(ana).text())
                .contains("You said: Partly. “They asked _each other_ first”", "[Change your line]");
    }

    @Test
    void a_line_opens_with_what_was_said_before() {
        school.act(ana, new DigestActs.AnswerLine(step), Map.of("status", "partly", "line", "Half of them"));

        var form = (Reply.OpenForm) school.act(ana, new OpensMeeting.OpenAnswerLine(step));

        assertThat(form.form().fields())
                .extracting(field -> field.base().values())
                .containsExactly(java.util.List.of("partly"), java.util.List.of("Half of them"));
    }

    @Test
    void a_line_without_an_answer_or_too_long_says_so_at_the_field() {
        assertThat(school.act(ana, new DigestActs.AnswerLine(step), Map.of("line", "Half of them")))
                .isEqualTo(Reply.Invalid.field("status", "Choose how it went."));
        assertThat(school.act(
                        ana, new DigestActs.AnswerLine(step), Map.of("status", "partly", "line", "x".repeat(501))))
                .isEqualTo(Reply.Invalid.field("line", "That is too long: 500 characters at most."));
        assertThat(school.step(step).findFreshAnswer()).isEmpty();
    }

    @Test
    void a_line_that_could_point_at_a_student_is_asked_about_before_it_is_kept() {
        Map<String, String> typed = Map.of("status", "partly", "line", "mia.lopez@school.org did it alone");

        var asked = (Reply.Invalid) school.act(ana, new DigestActs.AnswerLine(step), typed);
        assertThat(asked.errors()).containsOnlyKeys("line");
        assertThat(school.step(step).findFreshAnswer()).isEmpty();

        var confirmed = new HashMap<>(typed);
        confirmed.put("no-student", "yes");
        assertThat(school.act(ana, new DigestActs.AnswerLine(step), confirmed)).isEqualTo(Reply.DONE);
    }

    @Test
    void only_the_owner_answers_and_for_strangers_the_step_does_not_exist() {
        var answer = new DigestActs.AnswerStep(step, FollowUpStatus.PARTLY, MONDAY);

        assertThat(school.act(ben, answer))
                .isEqualTo(new Reply.Refused("This is a step of Ana. Only they say how it went."));
        assertThat(school.act(stranger, answer))
                .isEqualTo(new Reply.Refused("That is not here any more. Nothing was changed."));
        assertThat(school.step(step).findFreshAnswer()).isEmpty();
    }

    @Test
    void a_tap_on_a_card_from_before_the_teams_look_is_told_kindly() {
        look(FollowUpStatus.PARTLY, Effect.TOO_EARLY, Decision.KEEP);

        Reply reply = school.act(ana, new DigestActs.AnswerStep(step, FollowUpStatus.STOPPED, MONDAY));

        assertThat(reply)
                .isEqualTo(new Reply.Refused(
                        "Your team looked at this on Tue 10 Nov. I will ask again before the next meeting."));
    }

    @Test
    void who_was_not_heard_can_still_answer_on_the_same_card() {
        school.moveTo(TUESDAY.atTime(15, 30), NEW_YORK);
        var look = new FollowUp(
                SessionId.random(),
                school.now(),
                TUESDAY,
                TUESDAY,
                FollowUpStatus.NOT_HEARD,
                null,
                "",
                null,
                TUESDAY.plusWeeks(1));
        school.kept().actionSteps().save(school.step(step).followUp(look, ben));

        assertThat(school.act(ana, new DigestActs.AnswerStep(step, FollowUpStatus.PARTLY, MONDAY)))
                .isEqualTo(Reply.DONE);
    }

    @Test
    void after_the_meeting_has_begun_the_card_offers_nothing_any_more() {
        school.hold(school.next(team));

        assertThat(school.latest(ana).text())
                .contains("This meeting is over. Before the next one I ask again.")
                .doesNotContain("[As planned]", "[Later today]");
    }

    @Test
    void answering_an_offered_step_is_accepting_it() {
        ActionStepId offered = school.step(team, ana, ben, StepTask.of("Bring three samples"), TUESDAY);
        assertThat(school.latest(ana).text()).contains("Bring three samples", "Still yours?");

        school.act(ana, new DigestActs.AnswerStep(offered, FollowUpStatus.NOT_YET, MONDAY));

        assertThat(school.step(offered).state()).isEqualTo(ActionStepState.OPEN);
        assertThat(school.latest(ana).text()).doesNotContain("Still yours?").contains("You said: Not yet");
    }

    @Test
    void an_offered_step_says_who_offers_it() {
        school.step(team, ana, ben, StepTask.of("Bring three samples"), TUESDAY);
        assertThat(school.latest(ana).text()).contains("Ben put you down for this at the meeting. Still yours?");

        handOver(step, ben);
        school.moveTo(MONDAY.atTime(15, 30), NEW_YORK);

        assertThat(school.latest(ben).text())
                .contains("Ana hands you this. Will you take it?", "[Accept] [Suggest a change]");
    }

    @Test
    void a_step_that_was_handed_over_shows_to_whom_and_whether_they_took_it() {
        ActionStep created = handOver(step, ben);
        assertThat(school.latest(ana).text())
                .contains("Nothing is left to answer here.", "Ben has not taken this yet: Try the *exit* ticket")
                .doesNotContain("You can change them");

        school.kept().actionSteps().save(created.accept(ben, school.now()));
        school.replan(team);

        assertThat(school.latest(ana).text()).contains("Ben has taken this: Try the *exit* ticket");
    }

    @Test
    void who_offers_a_step_and_whether_it_was_taken_is_said_in_spanish_too() {
        PersonId eva = school.personReading("Eva", Locale.forLanguageTag("es"));
        PersonId iris = school.personReading("Iris", Locale.forLanguageTag("es"));
        school.save(school.reload(team).withMember(eva, school.now()).withMember(iris, school.now()));
        ActionStep offered = handOver(step, eva);
        school.moveTo(MONDAY.atTime(15, 30), NEW_YORK);
        assertThat(school.latest(eva).text()).contains("Ana te pasa este paso. ¿Te encargas?", "[Otra persona…]");

        handOver(offered.id(), iris);
        school.moveTo(MONDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.latest(eva).text())
                .contains(
                        "Aquí ya no queda nada por contestar.", "Iris todavía no ha aceptado este paso: Try the *exit*")
                .doesNotContain("Tu equipo ve tus respuestas");
    }

    private ActionStep handOver(ActionStepId from, PersonId to) {
        ActionStep given = school.step(from);
        var both = given.handOver(to, given.owner(), new When(school.now(), MONDAY));
        school.kept().actionSteps().save(both.before());
        school.kept().actionSteps().add(both.created());
        school.replan(school.reload(team));
        return both.created();
    }

    @Test
    void the_digest_speaks_the_persons_language_and_time() {
        PersonId luz = school.personReading("Luz", Locale.forLanguageTag("es"));
        Team equipo = school.team("Quinto", DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), luz);
        school.step(equipo, luz, "Llamar a dos familias", LocalDate.of(2026, 11, 11));

        school.moveTo(TUESDAY.atTime(15, 0), NEW_YORK);

        assertThat(school.latest(luz).text())
                .contains("Un paso por revisar antes del mié 11 nov, 9:00", "[Como estaba previsto] [En parte]");
    }

    private void look(FollowUpStatus status, Effect effect, Decision decision) {
        school.moveTo(TUESDAY.atTime(15, 30), NEW_YORK);
        var look = new FollowUp(
                SessionId.random(), school.now(), TUESDAY, TUESDAY, status, effect, "", decision, TUESDAY.plusWeeks(1));
        school.kept().actionSteps().save(school.step(step).followUp(look, ben));
    }
}
