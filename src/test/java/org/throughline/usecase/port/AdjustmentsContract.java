package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;

/** What {@link Adjustments} promise. */
public interface AdjustmentsContract extends StoreContract {

    @Test
    default void an_adjustment_comes_back_as_it_was_and_can_be_unshared() {
        Adjustment agreed = agreed(addedSession(team("sandbox/grade-4")), "name the strategy", NOW);
        kept().adjustments().put(agreed);

        kept().adjustments().put(agreed.withShared(false));

        assertThat(kept().adjustments().find(agreed.id())).contains(agreed.withShared(false));
    }

    @Test
    default void the_change_agreed_last_is_the_current_one() {
        Team team = team("sandbox/grade-4");
        Session session = addedSession(team);
        Adjustment late = agreed(session, "late", StoreContract.later(60));
        kept().adjustments().put(late);
        kept().adjustments().put(agreed(session, "early", NOW));
        kept().adjustments().put(agreed(addedSession(team("sandbox/grade-5")), "theirs", StoreContract.later(90)));

        assertThat(kept().adjustments().findCurrent(team.id())).contains(late);
    }

    @Test
    default void of_two_agreed_at_one_moment_the_second_is_the_current_one() {
        Team team = team("sandbox/grade-4");
        Session session = addedSession(team);
        kept().adjustments().put(agreed(session, "one", NOW));
        Adjustment two = agreed(session, "two", NOW);
        kept().adjustments().put(two);

        assertThat(kept().adjustments().findCurrent(team.id())).contains(two);
    }

    @Test
    default void a_team_without_a_change_has_none() {
        assertThat(kept().adjustments().findCurrent(team("sandbox/grade-4").id()))
                .isEmpty();
    }

    private static Adjustment agreed(Session session, String will, Instant at) {
        return new Adjustment(
                AdjustmentId.random(), session.team(), session.id(), EntryValues.of("will", will), at, true);
    }
}
