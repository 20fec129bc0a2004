package org.throughline.usecase.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.team.Staffroom.BEN;
import static org.throughline.usecase.team.Staffroom.DIRECT;
import static org.throughline.usecase.team.Staffroom.LUZ;
import static org.throughline.usecase.team.Staffroom.MARIA;
import static org.throughline.usecase.team.TeamScenario.NEXT_TUESDAY;
import static org.throughline.usecase.team.TeamScenario.buttons;
import static org.throughline.usecase.team.TeamScenario.text;
import static org.throughline.usecase.team.TeamScenario.with;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.MembersForm;
import org.throughline.chat.view.team.SetUpForm;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.Member;
import org.throughline.domain.team.PersonId;

class ChangeMembersTest {
    private final TeamScenario scenario = new TeamScenario();

    @Test
    void members_are_shown_with_who_reads_the_summary() {
        scenario.setsUp(MARIA, Map.of());

        Reply shown = scenario.says(MARIA, new Asks.ShowMembers());

        assertThat(text(shown)).contains("Ben Okoro, Luz and Maria Reyes", "Dana Ortiz (principal)");
        assertThat(buttons(shown)).contains("Change members");
    }

    @Test
    void a_channel_without_a_team_says_so() {
        assertThat(text(scenario.says(MARIA, new Asks.ShowMembers()))).contains("no team in this channel yet");
    }

    @Test
    void the_steps_of_a_person_who_leaves_stay_and_can_be_handed_over() {
        scenario.setsUp(MARIA, Map.of());
        ActionStep step = agrees(BEN, "Ask three students to explain");

        Form form = scenario.opens(MARIA, new OpensMeeting.OpenMembers());
        Reply reply = scenario.submits(MARIA, form, with(MembersForm.PEOPLE, MARIA, LUZ));

        assertThat(scenario.team().people()).containsExactly(MARIA, LUZ);
        assertThat(scenario.kept.actionSteps().find(step.id())).contains(step);
        assertThat(text(reply)).contains("1 step belongs", "Ask three students to explain: Ben Okoro");
        assertThat(((Reply.Whisper) reply).card().buttons())
                .extracting(button -> button.intent())
                .contains(new OpensSession.OpenHandOverStep(step.id()));
    }

    @Test
    void a_person_who_left_is_not_asked_before_the_meeting() {
        scenario.setsUp(MARIA, Map.of());
        agrees(BEN, "Ask three students to explain");
        scenario.planner.replan(scenario.team());
        var next = scenario.planner.findNext(scenario.team()).orElseThrow();
        assertThat(scenario.kept.nudges().find(next.id(), BEN)).isPresent();

        scenario.submits(MARIA, scenario.opens(MARIA, new OpensMeeting.OpenMembers()), with(MembersForm.PEOPLE, MARIA));

        assertThat(scenario.kept.nudges().find(next.id(), BEN)).isEmpty();
    }

    @Test
    void those_who_stay_keep_since_when() {
        scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA));
        var before = scenario.team().members().get(0);
        scenario.clock.advance(Duration.ofDays(30));

        scenario.submits(
                MARIA, scenario.opens(MARIA, new OpensMeeting.OpenMembers()), with(MembersForm.PEOPLE, MARIA, BEN));

        assertThat(scenario.team().members()).containsExactly(before, new Member(BEN, scenario.clock.instant()));
    }

    @Test
    void only_members_change_a_team_that_is_set_up() {
        scenario.setsUp(MARIA, with(SetUpForm.PEOPLE, MARIA));

        assertThat(scenario.says(BEN, new OpensMeeting.OpenMembers())).isInstanceOf(Reply.Refused.class);
        assertThat(buttons(scenario.says(BEN, new Asks.ShowMembers()))).isEmpty();
    }

    @Test
    void a_team_of_nobody_is_not_kept() {
        scenario.setsUp(MARIA, Map.of());

        Reply reply = scenario.submits(
                MARIA, scenario.opens(MARIA, new OpensMeeting.OpenMembers()), with(MembersForm.PEOPLE));

        assertThat(reply).isInstanceOf(Reply.Invalid.class);
        assertThat(scenario.team().people()).hasSize(3);
    }

    @Test
    void members_are_asked_for_in_the_channel() {
        assertThat(scenario.says(MARIA, DIRECT, new Asks.ShowMembers())).isInstanceOf(Reply.Refused.class);
    }

    private ActionStep agrees(PersonId owner, String task) {
        var today = NEXT_TUESDAY.minusWeeks(1);
        var assignment = new Assignment(owner, owner, NEXT_TUESDAY, today, scenario.clock.instant());
        ActionStep step =
                ActionStep.agreed(scenario.team().id(), SessionId.random(), new StepTask(task, "", ""), assignment);
        scenario.kept.actionSteps().add(step);
        return step;
    }
}
