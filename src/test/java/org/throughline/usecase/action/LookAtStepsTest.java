package org.throughline.usecase.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.action.ActionScenario.ANA;
import static org.throughline.usecase.action.ActionScenario.BEN;
import static org.throughline.usecase.action.ActionScenario.CARLA;
import static org.throughline.usecase.action.ActionScenario.FOLLOW;
import static org.throughline.usecase.action.ActionScenario.NEXT;
import static org.throughline.usecase.action.ActionScenario.OTTO;
import static org.throughline.usecase.action.ActionScenario.TODAY;
import static org.throughline.usecase.action.ActionScenario.ZOE;
import static org.throughline.usecase.action.ActionScenario.plain;
import static org.throughline.usecase.action.AgreeStepsTest.form;
import static org.throughline.usecase.action.AgreeStepsTest.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;
import org.throughline.domain.session.Tried;
import org.throughline.domain.team.RoomId;

class LookAtStepsTest {
    private final ActionScenario team = new ActionScenario();
    private final ActionStep step = team.due(ANA, "Ask for two reasons");

    @Test
    void the_form_is_filled_with_the_owners_own_answer_and_the_next_meeting() {
        var answer = new OwnerAnswer(FollowUpStatus.PARTLY, "Six of twenty", team.now());
        team.kept.actionSteps().save(step.answer(answer, ANA));
        team.inSession();

        Form form = form(team.by(BEN, openFollowUp()));

        assertThat(value(form, "status")).containsExactly("partly");
        assertThat(value(form, "evidence")).containsExactly("Six of twenty");
        assertThat(value(form, "effect")).isEmpty();
        assertThat(value(form, "reviewDate")).containsExactly(NEXT.toString());
    }

    @Test
    void a_look_is_kept_with_its_new_date_and_the_card_is_drawn_anew() {
        team.inSession();

        assertThat(team.by(BEN, followUp(), looked("keep", NEXT.toString()))).isEqualTo(Reply.DONE);

        ActionStep looked = team.step(step.id());
        var look = looked.findFollowUpIn(team.session).orElseThrow();
        assertThat(look.dueOn()).isEqualTo(TODAY);
        assertThat(look.isOnTime()).isTrue();
        assertThat(looked.reviewDate()).isEqualTo(NEXT);
        assertThat(team.wanted(new Subject.StepCard(team.session, FOLLOW))).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"end, ENDED", "spread, REVIEWED"})
    void a_step_that_ends_or_spreads_needs_no_date(String decision, ActionStepState state) {
        team.inSession();

        team.by(BEN, followUp(), looked(decision, ""));

        assertThat(team.step(step.id()).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "status, ''",
        "effect, ''",
        "decision, ''",
        "status, wonderful",
        "reviewDate, ''",
        "reviewDate, 2026-12-08",
        "reviewDate, 2026-12-01",
        "reviewDate, 2027-02-01"
    })
    void what_is_missing_or_wrong_is_told_at_its_field_and_nothing_is_saved(String field, String typed) {
        team.inSession();
        var values = new HashMap<>(looked("keep", NEXT.toString()));
        values.put(field, typed);

        Reply reply = team.by(BEN, followUp(), values);

        assertThat(reply).isInstanceOf(Reply.Invalid.class);
        assertThat(((Reply.Invalid) reply).errors()).containsOnlyKeys(field);
        assertThat(team.step(step.id()).followUps()).isEmpty();
    }

    @Test
    void looking_once_more_in_the_same_session_opens_on_what_was_said_and_replaces_it() {
        team.inSession();
        team.by(BEN, followUp(), looked("keep", "2026-12-17"));

        Form form = form(team.by(CARLA, openFollowUp()));
        team.by(CARLA, followUp(), looked("end", ""));

        assertThat(value(form, "decision")).containsExactly("keep");
        assertThat(value(form, "reviewDate")).containsExactly("2026-12-17");
        assertThat(team.step(step.id()).followUps()).hasSize(1);
        assertThat(team.step(step.id()).followUps().get(0).dueOn()).isEqualTo(TODAY);
        assertThat(team.step(step.id()).state()).isEqualTo(ActionStepState.ENDED);
    }

    @Test
    void one_tap_asks_an_absent_owner_again_at_the_next_meeting() {
        team.inSession();

        assertThat(team.by(BEN, notHeard())).isEqualTo(Reply.DONE);

        assertThat(team.step(step.id()).reviewDate()).isEqualTo(NEXT);
        assertThat(team.step(step.id()).followUps())
                .extracting(look -> look.status())
                .containsExactly(FollowUpStatus.NOT_HEARD);
        assertThat(team.kept.nudges().listWaiting(ANA)).hasSize(1);
    }

    @Test
    void not_heard_on_an_old_card_does_not_undo_what_the_team_said_meanwhile() {
        team.inSession();
        team.by(BEN, followUp(), looked("keep", NEXT.toString()));

        team.by(CARLA, notHeard());

        assertThat(team.step(step.id())
                        .findFollowUpIn(team.session)
                        .orElseThrow()
                        .status())
                .isEqualTo(FollowUpStatus.DONE_AS_PLANNED);
    }

    @Test
    void everything_not_looked_at_is_carried_to_the_next_meeting_at_once() {
        ActionStep second = team.due(CARLA, "Sort the tickets");
        ActionStep third = team.due(BEN, "Copy the text");
        team.inSession();
        team.by(BEN, followUp(), looked("end", ""));

        team.by(BEN, new StepActs.CarryAll(team.session, FOLLOW));

        assertThat(team.step(step.id()).state()).isEqualTo(ActionStepState.ENDED);
        assertThat(List.of(team.step(second.id()), team.step(third.id())))
                .allSatisfy(carried -> assertThat(carried.reviewDate()).isEqualTo(NEXT));
    }

    @Test
    void without_a_known_next_meeting_a_day_is_asked_for() {
        team.inSession().forgetTheTimes();

        assertThat(plain(team.by(BEN, new StepActs.CarryAll(team.session, FOLLOW))))
                .contains("[Pick a day]");
        assertThat(form(team.by(BEN, new OpensSession.OpenCarryAll(team.session, FOLLOW)))
                        .submit())
                .isEqualTo(new StepActs.CarryAll(team.session, FOLLOW));
        assertThat(form(team.by(BEN, new OpensSession.OpenNotHeard(team.session, FOLLOW, step.id())))
                        .submit())
                .isEqualTo(notHeard());

        team.by(BEN, new StepActs.CarryAll(team.session, FOLLOW), Map.of("reviewDate", "2026-12-18"));
        assertThat(team.step(step.id()).reviewDate()).isEqualTo("2026-12-18");
    }

    @Test
    void everybody_answers_on_the_change_for_themselves_and_the_last_answer_counts() {
        team.inSession(team.current());

        team.by(ANA, new StepActs.AnswerTried(team.session, FOLLOW, Tried.NOT_YET));
        team.by(ANA, new StepActs.AnswerTried(team.session, FOLLOW, Tried.TRIED_IT));
        team.by(BEN, new StepActs.AnswerTried(team.session, FOLLOW, Tried.PARTLY));

        assertThat(team.kept.sessions().find(team.session).orElseThrow().notes().tried())
                .isEqualTo(Map.of(ANA, Tried.TRIED_IT, BEN, Tried.PARTLY));
    }

    @Test
    void guests_and_outsiders_answer_and_change_nothing() {
        team.inSession(team.current());

        assertThat(team.by(ZOE, new StepActs.AnswerTried(team.session, FOLLOW, Tried.TRIED_IT))
                        .kind())
                .isEqualTo("refused");
        assertThat(team.by(OTTO, followUp(), looked("end", "")).kind()).isEqualTo("refused");
        assertThat(team.step(step.id()).isLive()).isTrue();
    }

    @Test
    void another_teams_step_does_not_exist_here() {
        team.inSession();
        var other = team.addTeam(new RoomId("sandbox/grade-5"), "Grade 5", List.of(OTTO), null);
        ActionStep theirs = team.given(other, OTTO, OTTO, NEXT);

        Reply reply = team.by(BEN, new StepActs.FollowUp(team.session, FOLLOW, theirs.id()), looked("end", ""));

        assertThat(plain(reply)).isEqualTo("That is not here any more. Nothing was changed.");
        assertThat(team.step(theirs.id()).isLive()).isTrue();
    }

    private Intent openFollowUp() {
        return new OpensSession.OpenFollowUp(team.session, FOLLOW, step.id());
    }

    private Intent followUp() {
        return new StepActs.FollowUp(team.session, FOLLOW, step.id());
    }

    private Intent notHeard() {
        return new StepActs.NotHeard(team.session, FOLLOW, step.id());
    }

    private static Map<String, String> looked(String decision, String date) {
        return Map.of(
                "status", "done-as-planned",
                "effect", "too-early",
                "evidence", "Half of them gave two",
                "decision", decision,
                "reviewDate", date);
    }
}
