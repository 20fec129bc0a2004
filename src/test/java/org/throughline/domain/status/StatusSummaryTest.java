package org.throughline.domain.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.domain.status.StatusFixture.NOW;
import static org.throughline.domain.status.StatusFixture.TEAM;
import static org.throughline.domain.status.StatusFixture.TODAY;
import static org.throughline.domain.status.StatusFixture.change;
import static org.throughline.domain.status.StatusFixture.closedOn;
import static org.throughline.domain.status.StatusFixture.dueOn;
import static org.throughline.domain.status.StatusFixture.facts;
import static org.throughline.domain.status.StatusFixture.meetingOn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.session.Session;

class StatusSummaryTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void meetings_held_also_afterwards_count_against_all_that_were_planned_and_losses_have_their_reason() {
        var meetings = List.of(
                meetingOn(TODAY.minusDays(29)).hold(),
                meetingOn(TODAY.minusDays(22)).recordAfterwards(),
                meetingOn(TODAY.minusDays(15)).skip(MeetingSkipReason.COVER),
                meetingOn(TODAY.minusDays(8)).notHeld(),
                meetingOn(YESTERDAY));

        MeetingTally tally = StatusSummary.of(facts(meetings, List.of(), null)).meetings();

        assertThat(tally).isEqualTo(new MeetingTally(2, 5, Map.of(MeetingSkipReason.COVER, 1), 1, 1));
    }

    @Test
    void a_meeting_that_may_still_be_going_on_is_not_counted_yet() {
        Meeting now = meetingOn(TODAY).move(TODAY, LocalTime.of(9, 1), NOW);
        StatusFacts running =
                new StatusFacts(TEAM, List.of(now), null, List.of(), List.of(), null, NOW.plusSeconds(1_800));

        assertThat(StatusSummary.of(running).meetings().planned()).isZero();
    }

    @Test
    void what_needs_somebody_is_recent_and_a_holiday_needs_nobody() {
        var meetings = List.of(
                meetingOn(TODAY.minusDays(50)).skip(MeetingSkipReason.COVER),
                meetingOn(TODAY.minusDays(15)).skip(MeetingSkipReason.HOLIDAY),
                meetingOn(TODAY.minusDays(8)).skip(MeetingSkipReason.COVER),
                meetingOn(YESTERDAY).notHeld());

        assertThat(StatusSummary.of(facts(meetings, List.of(), null)).needs())
                .containsExactly(new Need(Need.What.LOST_TO_COVER, 1), new Need(Need.What.NOT_HELD, 1));
    }

    @Test
    void steps_that_wait_and_a_missing_next_meeting_need_somebody() {
        List<ActionStep> waiting = Stream.of("ana", "ben", "carla")
                .map(owner -> dueOn(YESTERDAY, owner))
                .toList();
        var noNext = new StatusFacts(TEAM, List.of(), null, List.of(), waiting, null, NOW);

        assertThat(StatusSummary.of(noNext).needs())
                .containsExactly(new Need(Need.What.STEPS_WAITING, 3), new Need(Need.What.NO_NEXT_MEETING, 1));
    }

    @Test
    void steps_that_wait_are_not_told_where_a_count_would_point_at_somebody() {
        assertThat(StatusSummary.of(facts(List.of(), List.of(dueOn(YESTERDAY, "ana")), null))
                        .needs())
                .isEmpty();
    }

    @Test
    void the_change_is_told_only_where_the_team_shares_it() {
        StatusSummary shared = StatusSummary.of(facts(List.of(), List.of(), change(true)));
        StatusSummary kept = StatusSummary.of(facts(List.of(), List.of(), change(false)));

        assertThat(shared.change()).isNotNull();
        assertThat(shared.changeUnshared()).isFalse();
        assertThat(kept.change()).isNull();
        assertThat(kept.changeUnshared()).isTrue();
    }

    @Test
    void the_last_meeting_is_the_latest_that_was_held_with_or_without_a_plan() {
        Meeting held = meetingOn(TODAY.minusDays(8)).hold();
        Session unplanned = closedOn(YESTERDAY, null, true);
        Session planned = closedOn(TODAY.minusDays(8), held.id(), false);

        StatusSummary summary = StatusSummary.of(
                new StatusFacts(TEAM, List.of(held), null, List.of(unplanned, planned), List.of(), null, NOW));

        assertThat(summary.last()).isEqualTo(new StatusSummary.LastMeeting(YESTERDAY, true));
        assertThat(summary.unplanned()).isEqualTo(1);
        assertThat(summary.meetings().held()).isEqualTo(1);
    }

    @Test
    void the_days_are_those_of_the_teams_zone() {
        assertThat(facts(List.of(), List.of(), null).today()).isEqualTo(TODAY);
        assertThat(StatusSummary.of(facts(List.of(), List.of(), null)).since()).isEqualTo(TODAY.minusWeeks(12));
    }
}
