package org.throughline.usecase.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.domain.nudge.DropReason;

/**
 * Invariants 4, 5 and 8 of design/domain.md over the use cases, the due work and the couriers together, in many schools
 * made up at random, each across a clock change. A failure names the seed that brings it back.
 */
class NudgeLifeTest {
    private static final int SCHOOLS = 150;

    @Test
    void whatever_happens_owners_are_asked_once_at_a_good_moment_or_a_reason_tells_why_not() {
        Map<DropReason, Integer> dropped = new EnumMap<>(DropReason.class);
        int asked = 0;
        int reminders = 0;
        for (long seed = 0; seed < SCHOOLS; seed++) {
            NudgeLife life = new NudgeLife(seed, true);

            life.run();

            assertThat(life.watch.wrong).as("school %d", seed).isEmpty();
            asked += life.watch.asked;
            reminders += life.watch.reminders;
            life.watch.dropped.forEach((reason, count) -> dropped.merge(reason, count, Integer::sum));
        }
        assertThat(asked).as("the schools are lively enough to tell").isGreaterThan(SCHOOLS);
        assertThat(reminders).isPositive();
        assertThat(dropped).containsKeys(DropReason.PAUSED, DropReason.NO_WORKING_HOURS_LEFT);
    }

    @Test
    void where_nobody_interferes_only_a_lack_of_time_keeps_an_owner_from_being_asked() {
        int asked = 0;
        for (long seed = 1000; seed < 1000 + SCHOOLS; seed++) {
            NudgeLife life = new NudgeLife(seed, false);

            life.run();

            assertThat(life.watch.wrong).as("school %d", seed).isEmpty();
            assertThat(life.watch.dropped.keySet())
                    .as("school %d", seed)
                    .isSubsetOf(DropReason.NO_WORKING_HOURS_LEFT, DropReason.IN_SESSION);
            asked += life.watch.asked;
        }
        assertThat(asked).as("the schools are lively enough to tell").isGreaterThan(SCHOOLS);
    }
}
