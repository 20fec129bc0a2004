package org.throughline.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughline.domain.action.ActionFixture.ANA;
import static org.throughline.domain.action.ActionFixture.BEN;
import static org.throughline.domain.action.ActionFixture.NEXT_TUESDAY;
import static org.throughline.domain.action.ActionFixture.TUESDAY;
import static org.throughline.domain.action.ActionFixture.ended;
import static org.throughline.domain.action.ActionFixture.heard;
import static org.throughline.domain.action.ActionFixture.noon;
import static org.throughline.domain.action.ActionFixture.notHeard;
import static org.throughline.domain.action.ActionFixture.offered;
import static org.throughline.domain.action.ActionFixture.on;
import static org.throughline.domain.action.ActionFixture.taken;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.domain.session.SessionId;

class FollowUpTest {
    private static final LocalDate THE_TUESDAY_AFTER = NEXT_TUESDAY.plusWeeks(1);

    private final SessionId session = SessionId.random();

    @Test
    void a_step_that_is_kept_stays_open_with_its_new_date_and_the_owners_answer_used_up() {
        var answer = new OwnerAnswer(FollowUpStatus.PARTLY, "", noon(TUESDAY));

        ActionStep looked = taken().answer(answer, ANA).followUp(keptUntil(THE_TUESDAY_AFTER), BEN);

        assertThat(looked.state()).isEqualTo(ActionStepState.OPEN);
        assertThat(looked.reviewDate()).isEqualTo(THE_TUESDAY_AFTER);
        assertThat(looked.answer()).isNull();
        assertThat(looked.findFollowUpIn(session)).contains(keptUntil(THE_TUESDAY_AFTER));
    }

    @ParameterizedTest
    @CsvSource({"END, ENDED", "SPREAD, REVIEWED"})
    void a_step_that_ends_or_spreads_needs_no_date_and_is_over(Decision decision, ActionStepState state) {
        ActionStep looked = taken().followUp(decided(decision, null), BEN);

        assertThat(looked.state()).isEqualTo(state);
        assertThat(looked.isLive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"KEEP", "CHANGE", "LATER"})
    void a_step_that_goes_on_needs_a_new_date_and_stays_live(Decision decision) {
        assertThatThrownBy(() -> taken().followUp(decided(decision, null), BEN))
                .hasMessage("action.refused.needs-date");
        assertThat(taken().followUp(decided(decision, THE_TUESDAY_AFTER), BEN).isLive())
                .isTrue();
    }

    @Test
    void the_new_date_lies_after_the_day_of_the_look() {
        assertThatThrownBy(() -> keptUntil(NEXT_TUESDAY)).hasMessage("action.refused.not-later");
    }

    @Test
    void an_owner_who_was_not_heard_of_stays_unaccepted_and_gets_a_new_date() {
        ActionStep looked = offered().followUp(notHeard(session, NEXT_TUESDAY, NEXT_TUESDAY, THE_TUESDAY_AFTER), BEN);

        assertThat(looked.state()).isEqualTo(ActionStepState.OFFERED);
        assertThat(looked.reviewDate()).isEqualTo(THE_TUESDAY_AFTER);
    }

    @Test
    void a_second_look_in_the_same_session_replaces_the_first_and_both_are_in_the_history() {
        ActionStep twice =
                taken().followUp(ended(session, NEXT_TUESDAY), BEN).followUp(keptUntil(THE_TUESDAY_AFTER), ANA);

        assertThat(twice.followUps()).containsExactly(keptUntil(THE_TUESDAY_AFTER));
        assertThat(twice.state()).isEqualTo(ActionStepState.OPEN);
        assertThat(twice.dueDateIn(session)).isEqualTo(NEXT_TUESDAY);
        assertThat(twice.history())
                .filteredOn(change -> change.what() == Change.What.FOLLOW_UP)
                .extracting(Change::from, Change::to, Change::by)
                .containsExactly(
                        tuple("", "done-as-planned/goal-met/end", BEN),
                        tuple(
                                "done-as-planned/goal-met/end",
                                "partly/too-early/keep: Six of twenty gave two reasons",
                                ANA));
    }

    @Test
    void a_step_that_is_over_is_not_looked_at_again() {
        ActionStep over = taken().followUp(ended(SessionId.random(), NEXT_TUESDAY), BEN);
        ActionStep handedOver = taken().followUp(keptUntil(THE_TUESDAY_AFTER), ANA)
                .handOver(BEN, ANA, on(NEXT_TUESDAY))
                .before();

        assertThatThrownBy(() -> over.followUp(keptUntil(THE_TUESDAY_AFTER), BEN))
                .hasMessage("action.refused.over");
        assertThatThrownBy(() -> handedOver.followUp(keptUntil(THE_TUESDAY_AFTER), BEN))
                .hasMessage("action.refused.over");
    }

    @Test
    void a_look_without_effect_or_decision_is_only_possible_where_nothing_was_heard() {
        assertThatThrownBy(() -> new FollowUp(
                        session,
                        noon(NEXT_TUESDAY),
                        NEXT_TUESDAY,
                        NEXT_TUESDAY,
                        FollowUpStatus.PARTLY,
                        null,
                        "",
                        Decision.KEEP,
                        THE_TUESDAY_AFTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private FollowUp keptUntil(LocalDate next) {
        return heard(session, NEXT_TUESDAY, NEXT_TUESDAY, next);
    }

    private FollowUp decided(Decision decision, @Nullable LocalDate next) {
        return new FollowUp(
                session,
                noon(NEXT_TUESDAY),
                NEXT_TUESDAY,
                NEXT_TUESDAY,
                FollowUpStatus.DONE_AS_PLANNED,
                Effect.NO_CHANGE,
                "",
                decision,
                next);
    }
}
