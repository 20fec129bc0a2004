package org.throughline.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.action.ActionFixture.ANA;
import static org.throughline.domain.action.ActionFixture.BEN;
import static org.throughline.domain.action.ActionFixture.NEXT_TUESDAY;
import static org.throughline.domain.action.ActionFixture.TUESDAY;
import static org.throughline.domain.action.ActionFixture.ended;
import static org.throughline.domain.action.ActionFixture.heard;
import static org.throughline.domain.action.ActionFixture.notHeard;
import static org.throughline.domain.action.ActionFixture.taken;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.throughline.domain.session.SessionId;

class FollowThroughTest {
    private static final LocalDate FRIDAY_AFTER = NEXT_TUESDAY.plusDays(3);

    @Test
    void a_look_on_its_day_is_on_time_and_one_after_it_is_late() {
        ActionStep onTime = taken().followUp(ended(SessionId.random(), NEXT_TUESDAY), ANA);
        ActionStep late =
                taken().followUp(heard(SessionId.random(), NEXT_TUESDAY, FRIDAY_AFTER, FRIDAY_AFTER.plusWeeks(1)), ANA);

        FollowThrough numbers = of(onTime, late);

        assertThat(numbers).isEqualTo(new FollowThrough(1, 1, 0, 0));
        assertThat(numbers.lookedAt()).isEqualTo(1);
        assertThat(numbers.due()).isEqualTo(2);
    }

    @Test
    void a_step_not_heard_of_came_due_and_was_not_looked_at() {
        ActionStep carried = taken().followUp(
                        notHeard(SessionId.random(), NEXT_TUESDAY, NEXT_TUESDAY, FRIDAY_AFTER.plusWeeks(1)), BEN);

        assertThat(of(carried)).isEqualTo(new FollowThrough(0, 0, 1, 0));
        assertThat(of(carried).lookedAt()).isZero();
        assertThat(of(carried).due()).isEqualTo(1);
    }

    @Test
    void a_step_waits_from_the_day_after_its_review_date() {
        assertThat(FollowThrough.of(List.of(taken()), TUESDAY, NEXT_TUESDAY)).isEqualTo(new FollowThrough(0, 0, 0, 0));
        assertThat(FollowThrough.of(List.of(taken()), TUESDAY, NEXT_TUESDAY.plusDays(1)))
                .isEqualTo(new FollowThrough(0, 0, 0, 1));
    }

    @Test
    void looks_from_before_the_period_are_left_out() {
        ActionStep onTime = taken().followUp(ended(SessionId.random(), NEXT_TUESDAY), ANA);

        assertThat(FollowThrough.of(List.of(onTime), NEXT_TUESDAY.plusDays(1), FRIDAY_AFTER))
                .isEqualTo(new FollowThrough(0, 0, 0, 0));
    }

    @Property
    void every_review_that_came_due_is_counted_once(@ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> outcomes) {
        List<ActionStep> steps =
                outcomes.stream().map(FollowThroughTest::withOutcome).toList();

        FollowThrough numbers = FollowThrough.of(steps, TUESDAY, FRIDAY_AFTER);

        assertThat(numbers.onTime()).isEqualTo(times(0, outcomes));
        assertThat(numbers.late()).isEqualTo(times(1, outcomes));
        assertThat(numbers.notHeard()).isEqualTo(times(2, outcomes));
        assertThat(numbers.waiting()).isEqualTo(times(3, outcomes));
        assertThat(numbers.due()).isEqualTo(outcomes.size());
        assertThat(numbers.lookedAt()).isBetween(0, numbers.due());
    }

    private static ActionStep withOutcome(int outcome) {
        LocalDate later = FRIDAY_AFTER.plusWeeks(1);
        SessionId session = SessionId.random();
        return switch (outcome) {
            case 0 -> taken().followUp(heard(session, NEXT_TUESDAY, NEXT_TUESDAY, later), ANA);
            case 1 -> taken().followUp(heard(session, NEXT_TUESDAY, FRIDAY_AFTER, later), ANA);
            case 2 -> taken().followUp(notHeard(session, NEXT_TUESDAY, NEXT_TUESDAY, later), ANA);
            default -> taken();
        };
    }

    private static int times(int outcome, List<Integer> outcomes) {
        return (int) outcomes.stream().filter(one -> one == outcome).count();
    }

    private static FollowThrough of(ActionStep... steps) {
        return FollowThrough.of(List.of(steps), TUESDAY, FRIDAY_AFTER);
    }
}
