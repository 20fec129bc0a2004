package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.OwnerAnswer;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.action.When;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;

/** What {@link ActionSteps} promise. */
public interface ActionStepsContract extends StoreContract {
    LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    default void a_step_comes_back_with_its_answer_its_history_and_its_looks() {
        Session session = addedSession(team("sandbox/grade-4"));
        ActionStep agreed = agreed(session, BEN, MARIA, TODAY.plusWeeks(1));
        kept().actionSteps().add(agreed);

        ActionStep changed = agreed.accept(BEN, StoreContract.later(1))
                .answer(new OwnerAnswer(FollowUpStatus.PARTLY, "They talked", StoreContract.later(2)), BEN)
                .followUp(look(session, Decision.KEEP, TODAY.plusWeeks(2)), MARIA);
        kept().actionSteps().save(changed);

        assertThat(kept().actionSteps().find(agreed.id())).contains(changed.withVersion(1));
    }

    @Test
    default void a_second_look_in_the_same_session_takes_the_place_of_the_first() {
        Session session = addedSession(team("sandbox/grade-4"));
        ActionStep agreed = agreed(session, MARIA, MARIA, TODAY);
        kept().actionSteps().add(agreed);
        ActionStep looked = agreed.followUp(look(session, Decision.KEEP, TODAY.plusWeeks(2)), BEN);
        kept().actionSteps().save(looked);

        ActionStep again = kept().actionSteps().find(agreed.id()).orElseThrow();
        kept().actionSteps().save(again.followUp(look(session, Decision.END, null), BEN));

        ActionStep read = kept().actionSteps().find(agreed.id()).orElseThrow();
        assertThat(read.followUps()).containsExactly(look(session, Decision.END, null));
        assertThat(read.history()).startsWith(looked.history().toArray(new org.throughline.domain.action.Change[0]));
    }

    @Test
    default void a_save_over_somebody_elses_is_refused_and_changes_nothing() {
        ActionStep read = agreed(addedSession(team("sandbox/grade-4")), BEN, MARIA, TODAY);
        kept().actionSteps().add(read);
        ActionStep accepted = read.accept(BEN, NOW);
        kept().actionSteps().save(accepted);

        ActionStep late = read.lookAgainOn(TODAY.plusDays(3), MARIA, NOW);
        assertThatThrownBy(() -> kept().actionSteps().save(late)).isInstanceOf(StaleStateException.class);

        assertThat(kept().actionSteps().find(read.id())).contains(accepted.withVersion(1));
    }

    @Test
    default void a_handed_over_step_and_its_successor_are_saved_together() {
        Session session = addedSession(team("sandbox/grade-4"));
        ActionStep agreed = agreed(session, MARIA, MARIA, TODAY);
        kept().actionSteps().add(agreed);

        var handed = agreed.handOver(BEN, MARIA, new When(NOW, TODAY));
        store().transactions().run(() -> {
            kept().actionSteps().save(handed.before());
            kept().actionSteps().add(handed.created());
        });

        assertThat(kept().actionSteps().listOfTeam(session.team()))
                .containsExactly(handed.before().withVersion(1), handed.created());
        assertThat(kept().actionSteps().listLive(session.team())).containsExactly(handed.created());
    }

    @Test
    default void live_steps_come_by_review_date_and_then_as_agreed() {
        Session session = addedSession(team("sandbox/grade-4"));
        ActionStep late = agreed(session, MARIA, MARIA, TODAY.plusDays(9));
        ActionStep soon = agreed(session, BEN, MARIA, TODAY.plusDays(1));
        ActionStep soonToo = agreed(session, MARIA, MARIA, TODAY.plusDays(1));
        ActionStep over = agreed(session, MARIA, MARIA, TODAY);
        java.util.List.of(late, soon, soonToo, over).forEach(kept().actionSteps()::add);
        kept().actionSteps().save(over.followUp(look(session, Decision.END, null), BEN));

        assertThat(kept().actionSteps().listLive(session.team())).containsExactly(soon, soonToo, late);
        assertThat(kept().actionSteps().listLiveOf(MARIA)).containsExactly(soonToo, late);
        assertThat(kept().actionSteps().listOfTeam(session.team()))
                .extracting(ActionStep::id)
                .containsExactly(late.id(), soon.id(), soonToo.id(), over.id());
    }

    @Test
    default void a_person_is_asked_about_the_steps_of_all_their_teams_and_nobody_elses() {
        ActionStep fourth = agreed(addedSession(team("sandbox/grade-4")), MARIA, MARIA, TODAY);
        ActionStep fifth = agreed(addedSession(team("sandbox/grade-5")), MARIA, BEN, TODAY.plusDays(1));
        ActionStep theirs = agreed(addedSession(team("elsewhere/grade-4")), STRANGER, STRANGER, TODAY);
        java.util.List.of(fourth, fifth, theirs).forEach(kept().actionSteps()::add);

        assertThat(kept().actionSteps().listLiveOf(MARIA)).containsExactly(fourth, fifth);
        assertThat(kept().actionSteps().listLiveOf(STRANGER)).containsExactly(theirs);
    }

    @Test
    default void the_steps_of_a_session_come_as_agreed() {
        Team team = team("sandbox/grade-4");
        Session earlier = addedSession(team);
        kept().sessions().save(earlier.close(new Closing(NOW, null, null, false)));
        kept().actionSteps().add(agreed(earlier, MARIA, MARIA, TODAY));
        Session session = addedSession(team);
        ActionStep one = agreed(session, MARIA, MARIA, TODAY.plusDays(5));
        ActionStep two = agreed(session, BEN, MARIA, TODAY);
        kept().actionSteps().add(one);
        kept().actionSteps().add(two);

        assertThat(kept().actionSteps().listAgreedIn(session.id())).containsExactly(one, two);
    }

    private static ActionStep agreed(Session session, PersonId owner, PersonId by, LocalDate review) {
        return ActionStep.agreed(
                session.team(),
                session.id(),
                new StepTask("Try it in one lesson", "three tickets", ""),
                new Assignment(owner, by, review, TODAY, NOW));
    }

    private static FollowUp look(
            Session session, Decision decision, @org.jspecify.annotations.Nullable LocalDate next) {
        return new FollowUp(
                session.id(),
                StoreContract.later(5),
                TODAY,
                TODAY,
                FollowUpStatus.DONE_AS_PLANNED,
                Effect.BETTER_NOT_AT_GOAL,
                "17 of 24",
                decision,
                next);
    }
}
