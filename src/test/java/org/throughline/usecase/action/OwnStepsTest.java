package org.throughline.usecase.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.action.ActionScenario.AFTER_NEXT;
import static org.throughline.usecase.action.ActionScenario.ANA;
import static org.throughline.usecase.action.ActionScenario.BEN;
import static org.throughline.usecase.action.ActionScenario.CARLA;
import static org.throughline.usecase.action.ActionScenario.COMMIT;
import static org.throughline.usecase.action.ActionScenario.DAN;
import static org.throughline.usecase.action.ActionScenario.NEXT;
import static org.throughline.usecase.action.ActionScenario.OTTO;
import static org.throughline.usecase.action.ActionScenario.plain;
import static org.throughline.usecase.action.AgreeStepsTest.field;
import static org.throughline.usecase.action.AgreeStepsTest.form;
import static org.throughline.usecase.action.AgreeStepsTest.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;

class OwnStepsTest {
    private final ActionScenario team = new ActionScenario();
    private final ActionStep offered = team.given(team.team, ANA, BEN, NEXT);

    @Test
    void the_owner_accepts_once_and_the_minutes_show_it() {
        var minutes = new Subject.Minutes(offered.session());
        team.raise(minutes);

        assertThat(team.by(ANA, new ActionActs.Accept(offered.id()))).isEqualTo(Reply.DONE);
        assertThat(team.by(ANA, new ActionActs.Accept(offered.id()))).isEqualTo(Reply.DONE);

        assertThat(team.step(offered.id()).state()).isEqualTo(ActionStepState.OPEN);
        assertThat(team.step(offered.id()).history()).hasSize(2);
        assertThat(team.wanted(minutes)).isEqualTo(2);
    }

    @Test
    void nobody_accepts_or_rewords_another_persons_step() {
        assertThat(plain(team.by(CARLA, new ActionActs.Accept(offered.id()))))
                .isEqualTo("Eso solo lo puede hacer la persona encargada de este paso. No se cambió nada.");
        assertThat(team.by(BEN, new OpensSession.OpenSuggestChange(offered.id()))
                        .kind())
                .isEqualTo("refused");
        assertThat(plain(team.by(OTTO, new ActionActs.Accept(offered.id()))))
                .isEqualTo("This belongs to Grade 4, and only its members can change it.");
        assertThat(team.step(offered.id()).state()).isEqualTo(ActionStepState.OFFERED);
    }

    @Test
    void the_owners_own_wording_is_filled_in_kept_and_accepted() {
        Form form = form(team.by(ANA, new OpensSession.OpenSuggestChange(offered.id())));
        assertThat(value(form, "text")).containsExactly(offered.task().text());
        assertThat(value(form, "reviewDate")).containsExactly(NEXT.toString());

        team.by(
                ANA,
                new ActionActs.SuggestChange(offered.id()),
                Map.of("text", "Sort only ten of them", "reviewDate", AFTER_NEXT.toString()));

        ActionStep reworded = team.step(offered.id());
        assertThat(reworded.task().text()).isEqualTo("Sort only ten of them");
        assertThat(reworded.reviewDate()).isEqualTo(AFTER_NEXT);
        assertThat(reworded.state()).isEqualTo(ActionStepState.OPEN);
    }

    @Test
    void a_step_handed_over_is_offered_to_the_new_owner_who_is_asked() {
        Form form = form(team.by(ANA, new OpensSession.OpenHandOverStep(offered.id())));
        assertThat(((Field.People) field(form, "owner")).candidates())
                .extracting(Field.Choice::value)
                .containsExactly(BEN.value(), CARLA.value(), DAN.value());

        Reply reply = team.by(ANA, new ActionActs.HandOverStep(offered.id()), Map.of("owner", DAN.value()));

        assertThat(plain(reply)).isEqualTo("Dan is asked whether they take it. Your steps (“mine”) show when they do.");
        assertThat(team.step(offered.id()).state()).isEqualTo(ActionStepState.HANDED_OVER);
        assertThat(team.kept.actionSteps().listLiveOf(DAN))
                .extracting(ActionStep::state)
                .containsExactly(ActionStepState.OFFERED);
        assertThat(team.kept.nudges().listWaiting(DAN)).hasSize(1);
        assertThat(team.kept.nudges().listWaiting(ANA)).isEmpty();
    }

    @Test
    void whoever_handed_a_step_over_sees_among_their_own_whether_it_was_taken() {
        team.by(ANA, new ActionActs.HandOverStep(offered.id()), Map.of("owner", DAN.value()));
        ActionStep asked = team.kept.actionSteps().listLiveOf(DAN).get(0);
        assertThat(plain(team.by(ANA, new Asks.Mine())))
                .contains("Dan has not taken this yet: " + offered.task().text());
        assertThat(plain(team.by(DAN, new Asks.Mine()))).contains("Ana hands you this. Will you take it?");

        team.by(DAN, new ActionActs.Accept(asked.id()));

        assertThat(plain(team.by(ANA, new Asks.Mine())))
                .contains("Dan has taken this: " + offered.task().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox/otto", "sandbox/ana", "", "nobody"})
    void a_step_is_handed_over_to_another_member_only(String to) {
        Reply reply = team.by(ANA, new ActionActs.HandOverStep(offered.id()), Map.of("owner", to));

        assertThat(reply).isInstanceOf(Reply.Invalid.class);
        assertThat(((Reply.Invalid) reply).errors()).containsOnlyKeys("owner");
        assertThat(team.step(offered.id()).isLive()).isTrue();
    }

    @Test
    void somebody_who_left_the_team_leaves_steps_that_any_member_hands_over() {
        assertThat(team.by(CARLA, new OpensSession.OpenHandOverStep(offered.id()))
                        .kind())
                .isEqualTo("refused");

        Team there = team.kept.teams().find(team.team.id()).orElseThrow();
        team.kept.teams().save(there.withPeople(List.of(BEN, CARLA), team.now()));

        team.by(CARLA, new ActionActs.HandOverStep(offered.id()), Map.of("owner", CARLA.value()));
        assertThat(team.kept.actionSteps().listLiveOf(CARLA))
                .extracting(ActionStep::state)
                .containsExactly(ActionStepState.OPEN);
    }

    @Test
    void alone_on_a_team_there_is_nobody_to_hand_over_to() {
        Team choir = team.addTeam(new RoomId("sandbox/choir"), "Choir", List.of(ANA), null);
        ActionStep own = team.given(choir, ANA, ANA, NEXT);

        assertThat(plain(team.by(ANA, new OpensSession.OpenHandOverStep(own.id()))))
                .isEqualTo("Nobody else is on the team yet, so there is nobody to take it.");
    }

    @Test
    void at_a_fourth_step_its_owner_is_asked_what_can_wait() {
        team.inSession().withChange();
        Team choir = team.addTeam(new RoomId("sandbox/choir"), "Choir", List.of(ANA), null);
        team.given(choir, ANA, ANA, NEXT);
        team.given(team.team, ANA, ANA, AFTER_NEXT);

        Reply fourth = team.by(ANA, new ActionActs.TakeStep(team.session, COMMIT));

        assertThat(plain(fourth))
                .contains("What can wait?", "You own 4 steps now.", "Choir", "[All of it stays]")
                .contains("[Look at it Tue 22 Dec]");
        assertThat(plain(team.by(ANA, new ActionActs.KeepAll()))).isEqualTo("All right, everything stays as agreed.");
    }

    @Test
    void whoever_gives_a_fourth_step_sees_only_the_steps_of_this_team() {
        Team choir = team.addTeam(new RoomId("sandbox/choir"), "Choir", List.of(ANA), null);
        team.inSession().withChange();
        for (int i = 0; i < 4; i++) {
            team.given(choir, ANA, ANA, NEXT);
        }

        Reply second = team.by(BEN, new ActionActs.GiveStep(team.session, COMMIT), give("Copy the text"));
        assertThat(second).isEqualTo(Reply.DONE);

        team.by(BEN, new ActionActs.GiveStep(team.session, COMMIT), give("Cut the text"));
        Reply fourth = team.by(BEN, new ActionActs.GiveStep(team.session, COMMIT), give("Glue the text"));
        assertThat(plain(fourth)).contains("Ana owns 4 steps in this team now.").doesNotContain("Choir");
    }

    @Test
    void a_step_that_can_wait_is_looked_at_at_the_meeting_after_next_and_a_second_tap_moves_it_no_further() {
        for (int i = 0; i < 3; i++) {
            team.given(team.team, ANA, ANA, NEXT);
        }

        Reply first = team.by(ANA, new ActionActs.LetWait(offered.id()));
        team.by(ANA, new ActionActs.LetWait(offered.id()));

        assertThat(team.step(offered.id()).reviewDate()).isEqualTo(AFTER_NEXT);
        assertThat(first).isInstanceOf(Reply.Refresh.class);
        assertThat(plain(first)).containsOnlyOnce(offered.task().text());
    }

    @Test
    void mine_lists_the_steps_of_all_teams_by_date_and_is_friendly_when_there_are_none() {
        Team choir = team.addTeam(new RoomId("sandbox/choir"), "Choir", List.of(ANA), null);
        ActionStep sooner = team.given(choir, ANA, ANA, NEXT.minusDays(2));

        assertThat(plain(team.by(ANA, new Asks.Mine())))
                .startsWith(
                        "You own 2 steps\n" + sooner.task().text() + " · Choir · we look again Sun 13 Dec · accepted")
                .contains("[As planned] [Partly] [Not yet] [Stopped]", "[Accept] [Suggest a change]", "[Hand over]");
        assertThat(plain(team.by(DAN, new Asks.Mine()))).startsWith("You own no steps right now.");
    }

    @Test
    void the_history_says_who_changed_what_when_in_the_teams_zone_and_only_to_members() {
        team.by(ANA, new ActionActs.Accept(offered.id()));
        team.by(
                ANA,
                new ActionActs.SuggestChange(offered.id()),
                Map.of("text", "Sort ten", "reviewDate", AFTER_NEXT.toString()));

        assertThat(plain(team.by(CARLA, new Asks.ShowHistory(offered.id())))).contains("15:10 · Ana · ");
        assertThat(plain(team.by(BEN, new Asks.ShowHistory(offered.id()))))
                .contains("Tue 8 Dec, 15:10 · Ben · agreed “" + offered.task().text() + "”")
                .contains("Ana · offered, not accepted yet → accepted")
                .contains("Ana · “" + offered.task().text() + "” became “Sort ten”")
                .contains("Ana · we look again Tue 22 Dec instead of Tue 15 Dec");
        assertThat(team.by(OTTO, new Asks.ShowHistory(offered.id())).kind()).isEqualTo("refused");
    }

    private static Map<String, String> give(String text) {
        return Map.of("owner", ANA.value(), "text", text, "reviewDate", NEXT.toString());
    }
}
