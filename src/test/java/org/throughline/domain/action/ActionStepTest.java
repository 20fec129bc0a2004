package org.throughline.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.domain.action.ActionFixture.ANA;
import static org.throughline.domain.action.ActionFixture.BEN;
import static org.throughline.domain.action.ActionFixture.CARLA;
import static org.throughline.domain.action.ActionFixture.NEXT_TUESDAY;
import static org.throughline.domain.action.ActionFixture.TUESDAY;
import static org.throughline.domain.action.ActionFixture.agreed;
import static org.throughline.domain.action.ActionFixture.noon;
import static org.throughline.domain.action.ActionFixture.offered;
import static org.throughline.domain.action.ActionFixture.on;
import static org.throughline.domain.action.ActionFixture.taken;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionStepTest {

    @Test
    void a_step_somebody_takes_is_open_and_one_they_are_given_is_offered() {
        assertThat(taken().state()).isEqualTo(ActionStepState.OPEN);
        assertThat(offered().state()).isEqualTo(ActionStepState.OFFERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2027-01-12"})
    void a_review_date_from_today_to_six_weeks_on_is_kept(LocalDate review) {
        assertThat(agreed(ANA, ANA, review).reviewDate()).isEqualTo(review);
    }

    @Test
    void a_review_date_in_the_past_or_beyond_six_weeks_is_refused() {
        assertThatThrownBy(() -> agreed(ANA, ANA, TUESDAY.minusDays(1)))
                .isInstanceOf(ActionRefusal.class)
                .hasMessage("action.refused.past");
        assertThatThrownBy(() -> agreed(ANA, ANA, TUESDAY.plusWeeks(6).plusDays(1)))
                .isInstanceOf(ActionRefusal.class)
                .hasMessage("action.refused.too-far");
    }

    @Test
    void a_step_was_somebodys_from_when_it_was_agreed_until_it_changed_hands() {
        ActionStep gone = taken().handOver(BEN, ANA, on(NEXT_TUESDAY)).before();

        assertThat(gone.wasLiveAt(noon(TUESDAY.minusDays(1)))).isFalse();
        assertThat(gone.wasLiveAt(noon(TUESDAY))).isTrue();
        assertThat(gone.wasLiveAt(noon(NEXT_TUESDAY.plusDays(1)))).isFalse();
    }

    @Test
    void a_step_needs_words() {
        assertThatThrownBy(() -> StepTask.of("  ")).isInstanceOf(StepTask.NoText.class);
    }

    @Test
    void what_is_put_right_leaves_its_trace_and_the_owner_keeps_the_step() {
        ActionStep right = taken().correct(StepTask.of("Ask for one reason"), NEXT_TUESDAY, BEN, on(TUESDAY));

        assertThat(right.state()).isEqualTo(ActionStepState.OPEN);
        assertThat(changesOf(right))
                .containsExactly("CREATED  > Ask for two reasons", "TEXT Ask for two reasons > Ask for one reason");
        assertThatThrownBy(() -> taken().correct(right.task(), TUESDAY.plusWeeks(7), BEN, on(TUESDAY)))
                .hasMessage("action.refused.too-far");
    }

    @Test
    void a_step_taken_back_is_nobodys_until_it_is_brought_back_as_it_stood() {
        ActionStep gone = offered().takeBack(BEN, noon(TUESDAY));
        assertThat(gone.isTakenBack()).isTrue();
        assertThat(gone.isLive()).isFalse();

        ActionStep back = gone.bringBack(BEN, noon(TUESDAY));

        assertThat(back.bringBack(BEN, noon(TUESDAY))).isEqualTo(back);
        assertThat(changesOf(back))
                .containsExactly("CREATED  > Ask for two reasons", "STATE offered > ended", "STATE ended > offered");
    }

    @Test
    void only_the_owner_accepts_and_accepting_twice_leaves_one_trace() {
        assertThatThrownBy(() -> offered().accept(BEN, noon(TUESDAY))).hasMessage("action.refused.not-owner");

        ActionStep accepted = offered().accept(ANA, noon(TUESDAY)).accept(ANA, noon(NEXT_TUESDAY));

        assertThat(accepted.state()).isEqualTo(ActionStepState.OPEN);
        assertThat(changesOf(accepted)).containsExactly("CREATED  > Ask for two reasons", "STATE offered > open");
    }

    @Test
    void the_owners_own_wording_and_date_are_kept_with_what_they_replaced() {
        var wording = new StepTask("Ask for one reason", "Exit tickets", "");

        ActionStep suggested = offered().suggest(wording, NEXT_TUESDAY.plusDays(2), ANA, on(TUESDAY));

        assertThat(suggested.task()).isEqualTo(wording);
        assertThat(suggested.state()).isEqualTo(ActionStepState.OPEN);
        assertThat(changesOf(suggested))
                .containsExactly(
                        "CREATED  > Ask for two reasons",
                        "TEXT Ask for two reasons > Ask for one reason",
                        "BRING  > Exit tickets",
                        "REVIEW_DATE 2026-12-08 > 2026-12-10",
                        "STATE offered > open");
        assertThat(suggested.history())
                .allSatisfy(
                        change -> assertThat(change.by()).isEqualTo(change.what() == Change.What.CREATED ? BEN : ANA));
    }

    @Test
    void handing_over_ends_the_old_step_and_offers_the_new_owner_the_same_task_and_date() {
        HandedOver both = taken().handOver(BEN, ANA, on(TUESDAY));

        assertThat(both.before().state()).isEqualTo(ActionStepState.HANDED_OVER);
        assertThat(both.created().owner()).isEqualTo(BEN);
        assertThat(both.created().state()).isEqualTo(ActionStepState.OFFERED);
        assertThat(both.created().task()).isEqualTo(taken().task());
        assertThat(both.created().reviewDate()).isEqualTo(NEXT_TUESDAY);
        assertThat(changesOf(both.created())).contains("OWNER sandbox/ana > sandbox/ben");
    }

    @Test
    void a_step_handed_over_after_its_date_is_looked_at_from_today_on() {
        LocalDate later = NEXT_TUESDAY.plusDays(3);

        assertThat(taken().handOver(BEN, ANA, on(later)).created().reviewDate()).isEqualTo(later);
    }

    @Test
    void a_step_is_not_handed_over_to_its_owner_nor_when_it_is_over() {
        ActionStep gone = taken().handOver(BEN, ANA, on(TUESDAY)).before();

        assertThatThrownBy(() -> taken().handOver(ANA, ANA, on(TUESDAY))).hasMessage("action.refused.same-owner");
        assertThatThrownBy(() -> gone.handOver(CARLA, ANA, on(TUESDAY))).hasMessage("action.refused.over");
    }

    @Test
    void the_owners_answer_accepts_an_offered_step_and_leaves_a_trace() {
        var answer = new OwnerAnswer(FollowUpStatus.PARTLY, "Half of them did", noon(TUESDAY));

        ActionStep answered = offered().answer(answer, ANA).answer(answer, ANA);

        assertThat(answered.answer()).isEqualTo(answer);
        assertThat(changesOf(answered))
                .containsExactly(
                        "CREATED  > Ask for two reasons", "STATE offered > open", "ANSWER  > partly: Half of them did");
    }

    @Test
    void what_can_wait_moves_its_date_and_says_who_moved_it() {
        ActionStep waiting = taken().lookAgainOn(NEXT_TUESDAY.plusWeeks(1), ANA, noon(TUESDAY));

        assertThat(waiting.reviewDate()).isEqualTo(NEXT_TUESDAY.plusWeeks(1));
        assertThat(changesOf(waiting)).contains("REVIEW_DATE 2026-12-08 > 2026-12-15");
    }

    @Test
    void an_offered_or_open_step_is_due_from_its_review_date_on() {
        assertThat(taken().isDueOn(TUESDAY)).isFalse();
        assertThat(taken().isDueOn(NEXT_TUESDAY)).isTrue();
        assertThat(offered().isDueOn(NEXT_TUESDAY.plusDays(1))).isTrue();
        assertThat(taken().handOver(BEN, ANA, on(TUESDAY)).before().isDueOn(NEXT_TUESDAY))
                .isFalse();
    }

    private static List<String> changesOf(ActionStep step) {
        return step.history().stream()
                .map(change -> change.what() + " " + change.from() + " > " + change.to())
                .toList();
    }
}
