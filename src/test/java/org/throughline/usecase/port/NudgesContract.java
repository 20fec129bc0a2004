package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.AtOnce;

/** What {@link Nudges} promise. */
public interface NudgesContract extends StoreContract {
    LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    default void there_is_one_nudge_for_a_meeting_and_owner() {
        MeetingId meeting = meeting();
        kept().nudges().put(Nudge.waiting(meeting, MARIA, NOW));

        Nudge again = Nudge.waiting(meeting, MARIA, NOW).again(StoreContract.later(30), true);
        kept().nudges().put(again);

        assertThat(kept().nudges().listOf(meeting)).containsExactly(again);
        assertThat(kept().nudges().find(meeting, MARIA)).contains(again);
    }

    @Test
    default void what_became_of_a_nudge_comes_back() {
        MeetingId meeting = meeting();
        Nudge sent = Nudge.waiting(meeting, MARIA, NOW).inDigest(MONDAY);
        Nudge dropped = Nudge.waiting(meeting, BEN, NOW).dropped(DropReason.DAY_TAKEN);
        kept().nudges().put(sent);
        kept().nudges().put(dropped);

        assertThat(kept().nudges().listOf(meeting)).containsExactly(dropped, sent);
    }

    @Test
    default void a_digest_gathers_a_persons_nudges_of_its_day() {
        Nudge late = Nudge.waiting(meeting(), MARIA, StoreContract.later(5)).inDigest(MONDAY);
        Nudge early = Nudge.waiting(meeting(), MARIA, NOW).inDigest(MONDAY);
        kept().nudges().put(late);
        kept().nudges().put(early);
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, NOW).inDigest(MONDAY.plusDays(1)));
        kept().nudges().put(Nudge.waiting(meeting(), BEN, NOW).inDigest(MONDAY));
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, NOW));

        assertThat(kept().nudges().listInDigest(MARIA, MONDAY)).containsExactly(early, late);
    }

    @Test
    default void only_waiting_nudges_are_due_earliest_first() {
        Nudge second = Nudge.waiting(meeting(), MARIA, NOW);
        Nudge first = Nudge.waiting(meeting(), BEN, StoreContract.later(-9));
        kept().nudges().put(second);
        kept().nudges().put(first);
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, StoreContract.later(1)));
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, NOW).inDigest(MONDAY));
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, NOW).dropped(DropReason.PAUSED));

        assertThat(kept().nudges().claimDue(NOW, 9)).containsExactly(first, second);
        assertThat(kept().nudges().claimDue(NOW, 1)).containsExactly(first);
    }

    @Test
    default void a_persons_waiting_nudges_come_by_due_moment() {
        Nudge late = Nudge.waiting(meeting(), MARIA, StoreContract.later(50));
        Nudge early = Nudge.waiting(meeting(), MARIA, NOW);
        kept().nudges().put(late);
        kept().nudges().put(early);
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, NOW).dropped(DropReason.PAUSED));
        kept().nudges().put(Nudge.waiting(meeting(), BEN, NOW));

        assertThat(kept().nudges().listWaiting(MARIA)).containsExactly(early, late);
    }

    @Test
    default void the_next_due_moment_is_the_earliest_of_those_that_wait() {
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, StoreContract.later(-5)));
        kept().nudges().put(Nudge.waiting(meeting(), MARIA, StoreContract.later(5)));
        kept().nudges()
                .put(Nudge.waiting(meeting(), MARIA, StoreContract.later(3)).dropped(DropReason.PAUSED));

        assertThat(kept().nudges().findNextDue(NOW)).contains(StoreContract.later(5));
        assertThat(kept().nudges().findNextDue(StoreContract.later(5))).isEmpty();
    }

    @Test
    default void a_removed_nudge_is_gone() {
        MeetingId meeting = meeting();
        kept().nudges().put(Nudge.waiting(meeting, MARIA, NOW));
        kept().nudges().put(Nudge.waiting(meeting, BEN, NOW));

        kept().nudges().remove(meeting, MARIA);

        assertThat(kept().nudges().find(meeting, MARIA)).isEmpty();
        assertThat(kept().nudges().listOf(meeting)).hasSize(1);
    }

    @Test
    default void each_due_nudge_is_claimed_by_one_of_many() {
        MeetingId meeting = meeting();
        IntStream.range(0, 40)
                .forEach(i -> kept().nudges().put(Nudge.waiting(meeting, new PersonId("sandbox/p" + i), NOW)));
        List<PersonId> done = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(4, node -> {
            while (kept().nudges().findNextDue(NOW.minusSeconds(1)).isPresent()) {
                store().transactions()
                        .run(() -> kept().nudges().claimDue(NOW, 3).forEach(nudge -> {
                            kept().nudges().put(nudge.inDigest(MONDAY));
                            done.add(nudge.owner());
                        }));
            }
        });

        assertThat(done).hasSize(40).doesNotHaveDuplicates();
    }

    private MeetingId meeting() {
        Team team = team("sandbox/" + java.util.UUID.randomUUID());
        return addedMeeting(team, StoreContract.later(60)).id();
    }
}
