package org.throughline.chat.view.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.chat.view.action.CardFixture.ANA;
import static org.throughline.chat.view.action.CardFixture.BEN;
import static org.throughline.chat.view.action.CardFixture.COMMIT;
import static org.throughline.chat.view.action.CardFixture.ENGLISH;
import static org.throughline.chat.view.action.CardFixture.NEXT;
import static org.throughline.chat.view.action.CardFixture.SPANISH;
import static org.throughline.chat.view.action.CardFixture.agreedIn;
import static org.throughline.chat.view.action.CardFixture.carryingOn;
import static org.throughline.chat.view.action.CardFixture.due;
import static org.throughline.chat.view.action.CardFixture.facts;
import static org.throughline.chat.view.action.CardFixture.plain;
import static org.throughline.chat.view.action.CardFixture.session;
import static org.throughline.chat.view.action.CardFixture.withNewChange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensSession;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.session.Session;

class CommitPartTest {

    @Test
    void it_starts_from_the_change_the_session_chose() {
        assertThat(draw(withNewChange(session()), List.of())).isEqualTo("""
                        From the change: When we open the lesson, we will ask for two reasons
                        [I'll take it] [Somebody takes it…]
                        Nobody has a step yet.""");
    }

    @Test
    void it_starts_from_the_current_change_when_the_team_carries_on() {
        assertThat(draw(carryingOn(session()), List.of()))
                .startsWith("We carry on with our change: When we open the lesson, we will ask for two reasons");
    }

    @Test
    void without_a_change_it_says_how_to_word_a_step() {
        assertThat(draw(session(), List.of())).startsWith("No change to start from yet. Say it as: When …, I will …");
    }

    @Test
    void one_tap_takes_the_step_only_when_its_words_and_its_date_are_known() {
        Session chosen = withNewChange(session());
        Session open = session();

        assertThat(firstIntent(chosen, NEXT)).isEqualTo(new ActionActs.TakeStep(chosen.id(), COMMIT));
        assertThat(firstIntent(chosen, null)).isEqualTo(new OpensSession.OpenTakeStep(chosen.id(), COMMIT));
        assertThat(firstIntent(chosen, NEXT.plusWeeks(6)))
                .isEqualTo(new OpensSession.OpenTakeStep(chosen.id(), COMMIT));
        assertThat(firstIntent(open, NEXT)).isEqualTo(new OpensSession.OpenTakeStep(open.id(), COMMIT));
    }

    @Test
    void the_steps_agreed_so_far_show_owner_date_and_whether_they_are_accepted() {
        Session session = withNewChange(session());
        ActionStep taken = agreedIn(session, ANA, ANA, new StepTask("Ask for *two* reasons", "Exit tickets", ""));
        ActionStep offered = agreedIn(session, BEN, ANA, new StepTask("Sort the tickets", "", "A copy of the text"));

        assertThat(draw(session, List.of(taken, offered))).endsWith("""
                        Ana: Ask for *two* reasons · we look again Tue 15 Dec · accepted
                        Brings back: Exit tickets
                        Ben: Sort the tickets · we look again Tue 15 Dec · offered, not accepted yet
                        Needs: A copy of the text
                        [Accept] [Suggest a change]""");
    }

    @Test
    void steps_still_running_from_earlier_are_named_in_one_line() {
        Session session = session();
        var steps = List.of(due(ANA, "Ask for two reasons"), due(BEN, "Sort the tickets"));

        assertThat(draw(session, steps)).endsWith("Still running from earlier: Ana (Tue 8 Dec) and Ben (Tue 8 Dec)");
    }

    @Test
    void it_speaks_spanish() {
        var facts = facts(withNewChange(session()), COMMIT, List.of(), NEXT);

        assertThat(plain(CommitPart.of(facts, SPANISH)))
                .contains("Del cambio: Cuando we open the lesson, vamos a", "[Me encargo yo]");
    }

    private static Intent firstIntent(Session session, @Nullable LocalDate next) {
        return CommitPart.of(facts(session, COMMIT, List.of(), next), ENGLISH).stream()
                .flatMap(element -> element.pressable().stream())
                .findFirst()
                .orElseThrow()
                .intent();
    }

    private static String draw(Session session, List<ActionStep> steps) {
        return plain(CommitPart.of(facts(session, COMMIT, steps, NEXT), ENGLISH));
    }
}
