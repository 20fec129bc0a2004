package org.throughline.domain.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.status.StatusFixture.TODAY;
import static org.throughline.domain.status.StatusFixture.dueOn;
import static org.throughline.domain.status.StatusFixture.looked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowThrough;
import org.throughline.domain.action.FollowUpStatus;

class StepCountsTest {
    private static final LocalDate LAST_WEEK = TODAY.minusDays(8);
    private static final LocalDate SINCE = TODAY.minusWeeks(12);

    @Test
    void doing_and_effect_are_counted_apart_over_every_look() {
        var steps = List.of(
                done(LAST_WEEK, "ana"),
                looked(dueOn(LAST_WEEK, "ben"), TODAY.minusDays(1), FollowUpStatus.PARTLY, Effect.TOO_EARLY),
                looked(dueOn(LAST_WEEK, "carla"), LAST_WEEK, FollowUpStatus.NOT_YET, Effect.TOO_EARLY),
                dueOn(TODAY.minusDays(1), "ana"));

        StepCounts counts = StepCounts.find(steps, SINCE, TODAY).orElseThrow();

        assertThat(counts.followThrough()).isEqualTo(new FollowThrough(2, 1, 0, 1));
        assertThat(counts.statuses())
                .isEqualTo(
                        Map.of(FollowUpStatus.DONE_AS_PLANNED, 1, FollowUpStatus.PARTLY, 1, FollowUpStatus.NOT_YET, 1));
        assertThat(counts.effects()).isEqualTo(Map.of(Effect.GOAL_MET, 1, Effect.TOO_EARLY, 2));
    }

    @Test
    void two_owners_have_no_counts_and_three_have() {
        var two = List.of(done(LAST_WEEK, "ana"), done(LAST_WEEK, "ben"), done(LAST_WEEK, "ana"));
        var three = List.of(done(LAST_WEEK, "ana"), done(LAST_WEEK, "ben"), done(LAST_WEEK, "carla"));

        assertThat(StepCounts.find(two, SINCE, TODAY)).isEmpty();
        assertThat(StepCounts.find(three, SINCE, TODAY)).isPresent();
    }

    @Test
    void the_one_step_that_came_due_is_not_told_because_two_others_own_steps_too() {
        var steps = List.of(done(LAST_WEEK, "ana"), dueOn(TODAY.plusDays(6), "ben"), dueOn(TODAY.plusDays(6), "carla"));

        assertThat(StepCounts.find(steps, SINCE, TODAY)).isEmpty();
    }

    @Test
    void owners_of_steps_from_before_the_period_hide_nobody() {
        var steps = List.of(done(LAST_WEEK, "ana"), done(LAST_WEEK, "ben"), done(TODAY.minusWeeks(20), "carla"));

        assertThat(StepCounts.find(steps, SINCE, TODAY)).isEmpty();
    }

    @Property
    void whatever_is_counted_belongs_to_three_people_at_least(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> owners,
            @ForAll @Size(8) List<@IntRange(max = 3) Integer> fates) {
        var steps = new ArrayList<ActionStep>();
        var counted = new HashSet<Integer>();
        for (int i = 0; i < owners.size(); i++) {
            steps.add(step("owner" + owners.get(i), fates.get(i)));
            if (fates.get(i) != 2) {
                counted.add(owners.get(i));
            }
        }

        var counts = StepCounts.find(steps, SINCE, TODAY);

        counts.ifPresent(shown -> assertThat(shown.followThrough().due() == 0 || counted.size() >= 3)
                .isTrue());
        assertThat(counts.isPresent())
                .isEqualTo(new HashSet<>(owners).size() >= 3 && (counted.isEmpty() || counted.size() >= 3));
    }

    /** Done, waiting, not due yet, or looked at late. */
    private static ActionStep step(String owner, int fate) {
        return switch (fate) {
            case 0 -> done(LAST_WEEK, owner);
            case 1 -> dueOn(LAST_WEEK, owner);
            case 2 -> dueOn(TODAY.plusDays(3), owner);
            default -> looked(dueOn(LAST_WEEK, owner), TODAY, FollowUpStatus.STOPPED, Effect.WORSE);
        };
    }

    private static ActionStep done(LocalDate day, String owner) {
        return looked(dueOn(day, owner), day, FollowUpStatus.DONE_AS_PLANNED, Effect.GOAL_MET);
    }
}
