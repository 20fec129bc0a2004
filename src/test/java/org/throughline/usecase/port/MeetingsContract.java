package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.team.Team;
import org.throughline.testing.AtOnce;

/** What {@link Meetings} promise. */
public interface MeetingsContract extends StoreContract {

    @Test
    default void a_meeting_comes_back_as_it_was_moved_and_skipped() {
        Meeting planned = addedMeeting(team("sandbox/grade-4"), StoreContract.later(60));
        Meeting changed = planned.move(LocalDate.of(2026, 12, 2), LocalTime.of(14, 5), NOW)
                .skip(MeetingSkipReason.ASSEMBLY);

        kept().meetings().put(changed, MeetingDues.NONE);

        assertThat(kept().meetings().find(planned.id())).contains(changed);
    }

    @Test
    default void meetings_between_two_moments_come_by_start_whatever_became_of_them() {
        Team team = team("sandbox/grade-4");
        Meeting third = addedMeeting(team, StoreContract.later(180));
        Meeting first = addedMeeting(team, StoreContract.later(60));
        Meeting second = addedMeeting(team, StoreContract.later(120)).skip(MeetingSkipReason.COVER);
        kept().meetings().put(second, MeetingDues.NONE);
        addedMeeting(team, StoreContract.later(30));
        addedMeeting(team("sandbox/grade-5"), StoreContract.later(90));

        assertThat(kept().meetings().listBetween(team.id(), StoreContract.later(60), StoreContract.later(180)))
                .containsExactly(first, second);
        assertThat(kept().meetings().listBetween(team.id(), StoreContract.later(60), StoreContract.later(181)))
                .containsExactly(first, second, third);
    }

    @Test
    default void the_next_meeting_is_planned_and_still_to_begin() {
        Team team = team("sandbox/grade-4");
        addedMeeting(team, NOW);
        kept().meetings()
                .put(addedMeeting(team, StoreContract.later(10)).skip(MeetingSkipReason.OTHER), MeetingDues.NONE);
        addedMeeting(team, StoreContract.later(90));
        Meeting next = addedMeeting(team, StoreContract.later(30));

        assertThat(kept().meetings().findNext(team.id(), NOW)).contains(next);
        assertThat(kept().meetings().findNext(team.id(), StoreContract.later(90)))
                .isEmpty();
    }

    @Test
    default void the_latest_meeting_has_begun_whatever_became_of_it() {
        Team team = team("sandbox/grade-4");
        addedMeeting(team, StoreContract.later(-90));
        Meeting latest = addedMeeting(team, NOW).hold();
        kept().meetings().put(latest, MeetingDues.NONE);
        addedMeeting(team, StoreContract.later(5));

        assertThat(kept().meetings().findLatest(team.id(), NOW)).contains(latest);
        assertThat(kept().meetings().findLatest(team.id(), StoreContract.later(-91)))
                .isEmpty();
    }

    @Test
    default void what_is_due_is_claimed_earliest_first_with_what_it_is() {
        Team team = team("sandbox/grade-4");
        Meeting agendaDue = StoreContract.meeting(team, StoreContract.later(30));
        var both = new MeetingDues(NOW, StoreContract.later(500));
        kept().meetings().put(agendaDue, both);
        Meeting askedDue = StoreContract.meeting(team, StoreContract.later(-900));
        kept().meetings().put(askedDue, new MeetingDues(null, StoreContract.later(-1)));
        kept().meetings().put(StoreContract.meeting(team, NOW), new MeetingDues(StoreContract.later(1), null));
        addedMeeting(team, NOW);

        List<DueMeeting> due =
                store().transactions().call(() -> kept().meetings().claimDue(NOW, 9));
        List<DueMeeting> one =
                store().transactions().call(() -> kept().meetings().claimDue(NOW, 1));

        assertThat(due)
                .containsExactly(
                        new DueMeeting(askedDue, new MeetingDues(null, StoreContract.later(-1))),
                        new DueMeeting(agendaDue, both));
        assertThat(one).extracting(DueMeeting::meeting).containsExactly(askedDue);
    }

    @Test
    default void what_is_done_is_not_due_any_more() {
        Meeting meeting = StoreContract.meeting(team("sandbox/grade-4"), NOW);
        var dues = new MeetingDues(NOW, StoreContract.later(60));
        kept().meetings().put(meeting, dues);

        kept().meetings().put(meeting, dues.withoutAgenda());

        assertThat(kept().meetings().claimDue(StoreContract.later(59), 9)).isEmpty();
        assertThat(kept().meetings().claimDue(StoreContract.later(60), 9)).hasSize(1);
    }

    @Test
    default void the_next_due_moment_is_the_earliest_after_the_given_one() {
        Team team = team("sandbox/grade-4");
        kept().meetings()
                .put(
                        StoreContract.meeting(team, NOW),
                        new MeetingDues(StoreContract.later(-5), StoreContract.later(9)));
        kept().meetings().put(StoreContract.meeting(team, NOW), new MeetingDues(StoreContract.later(20), null));

        assertThat(kept().meetings().findNextDue(NOW)).contains(StoreContract.later(9));
        assertThat(kept().meetings().findNextDue(StoreContract.later(9))).contains(StoreContract.later(20));
        assertThat(kept().meetings().findNextDue(StoreContract.later(20))).isEmpty();
    }

    @Test
    default void a_removed_meeting_takes_its_nudges_along() {
        Team team = team("sandbox/grade-4");
        Meeting gone = addedMeeting(team, StoreContract.later(60));
        Meeting stays = addedMeeting(team, StoreContract.later(90));
        kept().nudges().put(Nudge.waiting(gone.id(), MARIA, NOW));
        kept().nudges().put(Nudge.waiting(stays.id(), MARIA, NOW));

        kept().meetings().remove(gone.id());

        assertThat(kept().meetings().find(gone.id())).isEmpty();
        assertThat(kept().nudges().listWaiting(MARIA))
                .extracting(Nudge::meeting)
                .containsExactly(stays.id());
    }

    @Test
    default void each_due_meeting_is_claimed_by_one_of_many() {
        Team team = team("sandbox/grade-4");
        for (int minute = 0; minute < 40; minute++) {
            Meeting meeting = StoreContract.meeting(team, StoreContract.later(minute));
            kept().meetings().put(meeting, new MeetingDues(NOW, null));
        }
        List<MeetingId> done = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(4, node -> {
            while (!kept().meetings().findNextDue(NOW.minusSeconds(1)).isEmpty()) {
                store().transactions()
                        .run(() -> kept().meetings().claimDue(NOW, 3).forEach(due -> {
                            kept().meetings().put(due.meeting(), due.dues().withoutAgenda());
                            done.add(due.meeting().id());
                        }));
            }
        });

        assertThat(done).hasSize(40).doesNotHaveDuplicates();
    }
}
