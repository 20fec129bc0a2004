package org.throughline.chat.view.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.chat.view.action.CardFixture.ANA;
import static org.throughline.chat.view.action.CardFixture.BEN;
import static org.throughline.chat.view.action.CardFixture.CARLA;
import static org.throughline.chat.view.action.CardFixture.ENGLISH;
import static org.throughline.chat.view.action.CardFixture.FOLLOW;
import static org.throughline.chat.view.action.CardFixture.NEXT;
import static org.throughline.chat.view.action.CardFixture.NOW;
import static org.throughline.chat.view.action.CardFixture.SPANISH;
import static org.throughline.chat.view.action.CardFixture.TODAY;
import static org.throughline.chat.view.action.CardFixture.due;
import static org.throughline.chat.view.action.CardFixture.facts;
import static org.throughline.chat.view.action.CardFixture.plain;
import static org.throughline.chat.view.action.CardFixture.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.Tried;
import org.throughline.domain.team.PersonId;

class FollowUpPartTest {
    private final Session session = session();

    @Test
    void each_due_step_stands_with_its_owners_own_answer_and_what_can_be_done_with_it() {
        var answer = new OwnerAnswer(FollowUpStatus.PARTLY, "Six of twenty gave *two* reasons", NOW);
        ActionStep answered = due(ANA, "Ask for two reasons").answer(answer, ANA);

        String card = draw(session, List.of(answered, due(BEN, "Try the sorting task")), NEXT);

        assertThat(card).startsWith("""
                        Ana: Ask for two reasons
                        Ana said before the meeting: Partly. “Six of twenty gave *two* reasons”
                        [Look at it] [Not heard, ask again]
                        Ben: Try the sorting task
                        No word from Ben before the meeting.
                        [Look at it] [Not heard, ask again]
                        [Carry all to the next meeting]
                        """);
    }

    @Test
    void a_step_the_team_looked_at_shows_what_came_of_it_and_when_it_looks_again() {
        ActionStep kept = due(ANA, "Ask for two reasons")
                .followUp(look(FollowUpStatus.PARTLY, Decision.KEEP, "Six of twenty", NEXT), BEN);
        ActionStep ended = due(BEN, "Try the sorting task")
                .followUp(look(FollowUpStatus.DONE_AS_PLANNED, Decision.END, "", null), BEN);

        String card = draw(session, List.of(kept, ended), NEXT);

        assertThat(card).startsWith("""
                        Ana: Ask for two reasons
                        Partly · Better, not there yet · Keep it · we look again Tue 15 Dec
                        “Six of twenty”
                        [Change what we said]
                        Ben: Try the sorting task
                        As planned · Better, not there yet · End it
                        [Change what we said]
                        """).doesNotContain("[Carry all");
    }

    @Test
    void a_step_not_heard_of_says_when_it_is_asked_again_and_can_still_be_looked_at() {
        var away = new FollowUp(session.id(), NOW, TODAY, TODAY, FollowUpStatus.NOT_HEARD, null, "", null, NEXT);

        assertThat(draw(session, List.of(due(ANA, "Ask for two reasons").followUp(away, BEN)), NEXT))
                .startsWith("""
                        Ana: Ask for two reasons
                        Not heard of today · we ask again Tue 15 Dec
                        [Look at it]
                        """);
    }

    @Test
    void nobody_is_asked_for_a_date_while_the_next_meeting_is_known() {
        ActionStep step = due(ANA, "Ask for two reasons");

        assertThat(intents(step, NEXT))
                .contains(
                        new OpensSession.OpenFollowUp(session.id(), FOLLOW, step.id()),
                        new StepActs.NotHeard(session.id(), FOLLOW, step.id()),
                        new StepActs.CarryAll(session.id(), FOLLOW));
        assertThat(intents(step, null))
                .contains(
                        new OpensSession.OpenNotHeard(session.id(), FOLLOW, step.id()),
                        new OpensSession.OpenCarryAll(session.id(), FOLLOW));
    }

    @Test
    void the_change_stands_with_what_was_expected_and_with_counts_instead_of_names() {
        Session answered = tried(tried(session, ANA, Tried.TRIED_IT), CARLA, Tried.NOT_YET);

        assertThat(draw(answered, List.of(), NEXT)).isEqualTo("""
                        Nothing is due for a look today.
                        The change you are trying
                        When we open the lesson, we will ask for two reasons
                        You expected: half of them give *two*
                        You'd stop if: nobody writes
                        Did you try it? Everybody here answers for themselves.
                        [Tried it] [Partly] [Not yet]
                        So far: tried it 1, partly 0, not yet 1; 2 of 3 answered""");
    }

    @Test
    void only_the_last_answer_of_people_who_are_present_counts() {
        Session changed = tried(tried(session, ANA, Tried.NOT_YET), ANA, Tried.PARTLY);
        Session left = tried(changed, CARLA, Tried.TRIED_IT).tickPresent(List.of(ANA, BEN));

        assertThat(draw(left, List.of(), NEXT)).contains("tried it 0, partly 1, not yet 0; 1 of 2 answered");
    }

    @Test
    void when_the_session_is_over_nothing_can_be_pressed() {
        var facts = facts(session.abandon(NOW), FOLLOW, List.of(due(ANA, "Ask for two reasons")), NEXT);

        assertThat(FollowUpPart.of(facts, ENGLISH))
                .allSatisfy(element -> assertThat(element.pressable()).isEmpty());
    }

    @Test
    void it_speaks_spanish() {
        var facts = facts(session, FOLLOW, List.of(due(ANA, "Pedir dos razones")), NEXT);

        assertThat(plain(FollowUpPart.of(facts, SPANISH)))
                .contains(
                        "Sin noticias de Ana antes de la reunión.",
                        "Pasar todo a la próxima reunión",
                        "Lo dejarían si");
    }

    private FollowUp look(FollowUpStatus status, Decision decision, String evidence, @Nullable LocalDate next) {
        return new FollowUp(
                session.id(), NOW, TODAY, TODAY, status, Effect.BETTER_NOT_AT_GOAL, evidence, decision, next);
    }

    private List<Intent> intents(ActionStep step, @Nullable LocalDate next) {
        return FollowUpPart.of(facts(session, FOLLOW, List.of(step), next), ENGLISH).stream()
                .map(Element::pressable)
                .flatMap(List::stream)
                .map(Button::intent)
                .toList();
    }

    private static Session tried(Session session, PersonId by, Tried answer) {
        return new Contribution(session, by, NOW).answerTried(answer);
    }

    private static String draw(Session session, List<ActionStep> steps, @Nullable LocalDate next) {
        return plain(FollowUpPart.of(facts(session, FOLLOW, steps, next), ENGLISH));
    }
}
