package org.throughline.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.domain.calendar.MeetingSkipReason.COVER;
import static org.throughline.domain.calendar.MeetingState.HELD;
import static org.throughline.domain.calendar.MeetingState.HELD_AFTERWARDS;
import static org.throughline.domain.calendar.MeetingState.NOT_HELD;
import static org.throughline.domain.calendar.MeetingState.PLANNED;
import static org.throughline.domain.calendar.MeetingState.SKIPPED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.throughline.domain.RuleViolation;
import org.throughline.domain.team.TeamId;

class MeetingTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 10);
    private static final Instant BEFORE = Instant.parse("2026-11-25T15:00:00Z");

    private final Meeting planned =
            Meeting.planned(TeamId.random(), new MeetingSlot(TUESDAY, AFTERNOON, NEW_YORK, Duration.ofMinutes(45)));

    @Test
    void each_change_is_possible_from_the_states_that_allow_it_and_from_no_other() {
        assertThat(statesThatAllow(meeting -> meeting.move(TUESDAY.plusDays(2), AFTERNOON, BEFORE)))
                .containsExactlyInAnyOrder(PLANNED);
        assertThat(statesThatAllow(meeting -> meeting.skip(COVER))).containsExactlyInAnyOrder(PLANNED, NOT_HELD);
        assertThat(statesThatAllow(Meeting::hold)).containsExactlyInAnyOrder(PLANNED, SKIPPED);
        assertThat(statesThatAllow(Meeting::recordAfterwards)).containsExactlyInAnyOrder(PLANNED, SKIPPED, NOT_HELD);
        assertThat(statesThatAllow(Meeting::notHeld)).containsExactlyInAnyOrder(PLANNED);
    }

    @Test
    void each_change_leads_to_its_state() {
        assertThat(planned.skip(COVER).state()).isEqualTo(SKIPPED);
        assertThat(planned.skip(COVER).skipReason()).isEqualTo(COVER);
        assertThat(planned.skip(COVER).hold().state()).isEqualTo(HELD);
        assertThat(planned.skip(COVER).hold().skipReason()).isNull();
        assertThat(planned.recordAfterwards().state()).isEqualTo(HELD_AFTERWARDS);
        assertThat(planned.notHeld().state()).isEqualTo(NOT_HELD);
    }

    @Test
    void a_meeting_written_down_afterwards_counts_as_held() {
        assertThat(planned.recordAfterwards().wasHeld()).isTrue();
        assertThat(planned.hold().wasHeld()).isTrue();
        assertThat(planned.notHeld().wasHeld()).isFalse();
        assertThat(planned.wasHeld()).isFalse();
    }

    @Test
    void a_refusal_says_what_became_of_which_meeting() {
        assertThatThrownBy(() -> planned.hold().notHeld())
                .isInstanceOfSatisfying(MeetingOutcomeSettled.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("meeting.settled.held");
                    assertThat(refusal.args()).containsExactly(TUESDAY);
                });
    }

    @Test
    void a_moved_meeting_remembers_where_it_was_first_however_often_it_moves() {
        Meeting moved = planned.move(TUESDAY.plusDays(2), LocalTime.of(8, 0), BEFORE)
                .move(TUESDAY.plusDays(3), LocalTime.of(9, 0), BEFORE);

        assertThat(moved.id()).isEqualTo(planned.id());
        assertThat(moved.date()).isEqualTo(TUESDAY.plusDays(3));
        assertThat(moved.time()).isEqualTo(LocalTime.of(9, 0));
        assertThat(moved.movedFrom()).isEqualTo(planned.slot());
        assertThat(moved.firstPlannedFor()).isEqualTo(planned.slot());
        assertThat(moved.skip(COVER).movedFrom()).isEqualTo(planned.slot());
    }

    @Test
    void a_meeting_moved_back_was_never_moved() {
        Meeting back = planned.move(TUESDAY.plusDays(2), AFTERNOON, BEFORE).move(TUESDAY, AFTERNOON, BEFORE);

        assertThat(back).isEqualTo(planned);
    }

    @Test
    void a_meeting_is_not_moved_into_the_past() {
        assertThatThrownBy(() -> planned.move(TUESDAY, AFTERNOON, planned.startsAt()))
                .isInstanceOfSatisfying(MeetingMovedIntoPast.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("meeting.moved-into-past");
                    assertThat(refusal.args()).containsExactly(TUESDAY, AFTERNOON);
                });
    }

    @Test
    void a_missed_meeting_can_still_be_moved_ahead() {
        Instant nextMorning = Instant.parse("2026-12-02T13:00:00Z");

        assertThat(planned.move(TUESDAY.plusDays(2), AFTERNOON, nextMorning).isPlanned())
                .isTrue();
    }

    @Test
    void the_agenda_is_due_half_an_hour_before() {
        assertThat(planned.agendaAt()).isEqualTo(Instant.parse("2026-12-01T19:40:00Z"));
    }

    @Test
    void a_planned_meeting_is_missed_an_hour_after_its_end() {
        Instant hourAfterEnd = Instant.parse("2026-12-01T21:55:00Z");

        assertThat(planned.isMissedAt(hourAfterEnd.minusMillis(1))).isFalse();
        assertThat(planned.isMissedAt(hourAfterEnd)).isTrue();
        assertThat(planned.hold().isMissedAt(hourAfterEnd)).isFalse();
        assertThat(planned.skip(COVER).isMissedAt(hourAfterEnd)).isFalse();
    }

    @Test
    void did_you_meet_is_asked_the_next_school_morning_in_the_teams_zone() {
        SchoolCalendar wednesdayOff = new SchoolCalendar("District", Set.of(TUESDAY.plusDays(1)));

        assertThat(planned.askedAt(SchoolCalendar.NONE, WorkingHours.DEFAULT))
                .isEqualTo(Instant.parse("2026-12-02T13:00:00Z"));
        assertThat(planned.askedAt(wednesdayOff, WorkingHours.DEFAULT))
                .isEqualTo(Instant.parse("2026-12-03T13:00:00Z"));
    }

    @Test
    void did_you_meet_after_a_friday_waits_for_monday_across_a_clock_change() {
        Meeting friday = planned.move(LocalDate.of(2027, 3, 12), AFTERNOON, BEFORE);

        assertThat(friday.askedAt(SchoolCalendar.NONE, WorkingHours.DEFAULT))
                .isEqualTo(Instant.parse("2027-03-15T12:00:00Z"));
    }

    @Test
    void did_you_meet_is_never_asked_before_the_meeting_is_an_hour_over() {
        MeetingSlot allNight = new MeetingSlot(TUESDAY, LocalTime.of(23, 0), NEW_YORK, Duration.ofHours(10));

        assertThat(Meeting.planned(planned.team(), allNight).askedAt(SchoolCalendar.NONE, WorkingHours.DEFAULT))
                .isEqualTo(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @Test
    void a_reason_belongs_to_a_skipped_meeting_alone() {
        assertThatIllegalArgumentException().isThrownBy(() -> inState(SKIPPED, false));
        assertThatIllegalArgumentException().isThrownBy(() -> inState(HELD, true));
    }

    private Set<MeetingState> statesThatAllow(UnaryOperator<Meeting> change) {
        Set<MeetingState> allowing = EnumSet.noneOf(MeetingState.class);
        for (MeetingState state : MeetingState.values()) {
            try {
                assertThat(change.apply(inState(state, state == SKIPPED)).id()).isEqualTo(planned.id());
                allowing.add(state);
            } catch (RuleViolation refusal) {
                assertThat(refusal.key()).isEqualTo("meeting.settled." + state.code());
            }
        }
        return allowing;
    }

    private Meeting inState(MeetingState state, boolean withReason) {
        return new Meeting(planned.id(), planned.team(), planned.slot(), state, withReason ? COVER : null, null);
    }
}
