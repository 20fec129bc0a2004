package org.throughline.usecase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.testing.MeetingScenario.NEW_YORK;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingMovedIntoPast;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;

/** Which meetings a team has ahead; today is Wed 4 Nov 2026. */
class PlannerTest {
    private static final LocalTime TEN_PAST_THREE = LocalTime.of(15, 10);

    private final MeetingScenario school = new MeetingScenario("2026-11-04T15:00:00Z");
    private final PersonId ana = school.person("Ana");

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void the_next_three_meetings_of_the_series_are_planned_ahead() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);

        assertThat(dates(team)).containsExactly(day(10), day(17), day(24));
        assertThat(school.planner().findNext(team)).map(Meeting::date).contains(day(10));
    }

    @Test
    void as_meetings_pass_new_ones_are_planned() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);

        school.moveTo(day(11).atTime(9, 0), NEW_YORK);

        assertThat(dates(team)).containsExactly(day(17), day(24), LocalDate.of(2026, 12, 1));
    }

    @Test
    void planning_again_changes_nothing() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);
        List<Meeting> before = school.planned(team);

        school.replan(team);

        assertThat(school.planned(team)).isEqualTo(before);
    }

    @Test
    void a_day_without_school_is_left_out_also_when_it_becomes_known_later() {
        school.noSchoolOn(day(17));
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);
        assertThat(dates(team)).containsExactly(day(10), day(24), LocalDate.of(2026, 12, 1));
        var step = school.step(team, ana, "Try the exit ticket", day(10));

        school.noSchoolOn(day(10));
        school.replan(team);

        assertThat(dates(team)).containsExactly(day(24), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8));
        assertThat(school.step(step).reviewDate()).isEqualTo(day(24));
    }

    @Test
    void a_changed_series_takes_its_old_meetings_away_and_leaves_moved_and_skipped_ones() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);
        List<Meeting> old = school.planned(team);
        school.act(ana, new MeetingActs.MoveMeeting(old.get(0).id()), Map.of("date", "2026-11-12", "time", "09:00"));
        school.act(ana, new MeetingActs.SkipMeeting(old.get(1).id()), Map.of("reason", "holiday"));

        school.save(withSeries(team, DayOfWeek.MONDAY, LocalTime.of(14, 0)));

        assertThat(dates(team)).containsExactly(day(9), day(12), day(16), day(23));
        assertThat(school.kept().meetings().find(old.get(1).id())).isPresent();
        assertThat(school.kept().meetings().find(old.get(2).id())).isEmpty();
    }

    @Test
    void another_time_on_the_same_day_keeps_the_meeting_and_its_questions() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);
        Meeting before = school.next(team);

        school.save(withSeries(team, DayOfWeek.TUESDAY, LocalTime.of(8, 0)));

        assertThat(school.next(team).id()).isEqualTo(before.id());
        assertThat(school.next(team).time()).isEqualTo(LocalTime.of(8, 0));
        assertThat(school.next(team).movedFrom()).isNull();
        assertThat(dates(team)).hasSize(3);
    }

    @Test
    void a_step_due_at_a_meeting_that_the_series_gave_up_is_looked_at_in_the_next_one() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);
        var step = school.step(team, ana, "Try the exit ticket", day(10));

        school.save(withSeries(team, DayOfWeek.FRIDAY, TEN_PAST_THREE));

        assertThat(school.step(step).reviewDate()).isEqualTo(day(6));
    }

    @Test
    void one_meeting_can_be_planned_without_a_series_and_stays_when_a_series_comes() {
        Team team = school.teamWithoutSeries("Grade 4", ana);

        Meeting planned = school.planner().planOneOff(team, day(12), LocalTime.of(9, 30));
        school.save(withSeries(team, DayOfWeek.TUESDAY, TEN_PAST_THREE));

        assertThat(planned.length()).isEqualTo(Duration.ofMinutes(45));
        assertThat(dates(team)).containsExactly(day(10), day(12), day(17), day(24));
    }

    @Test
    void planning_a_day_that_is_planned_already_changes_its_time() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);

        Meeting planned = school.planner().planOneOff(team, day(10), LocalTime.of(9, 30));

        assertThat(planned.id()).isEqualTo(school.next(team).id());
        assertThat(school.next(team).time()).isEqualTo(LocalTime.of(9, 30));
        assertThat(dates(team)).containsExactly(day(10), day(17), day(24));
    }

    @Test
    void nothing_is_planned_in_the_past() {
        Team team = school.teamWithoutSeries("Grade 4", ana);

        assertThatThrownBy(() -> school.planner().planOneOff(team, day(3), LocalTime.of(9, 30)))
                .isInstanceOf(MeetingMovedIntoPast.class);
        assertThat(school.planned(team)).isEmpty();
    }

    @Test
    void a_session_belongs_to_the_meeting_from_an_hour_before_it_to_an_hour_after_its_end() {
        Team team = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);
        Meeting meeting = school.next(team);

        assertThat(heldAt(team, 14, 9)).isFalse();
        assertThat(heldAt(team, 14, 10)).isTrue();
        assertThat(heldAt(team, 16, 54)).isTrue();
        assertThat(heldAt(team, 16, 55)).isFalse();
        assertThat(school.kept().meetings().find(meeting.id())).contains(meeting);
    }

    @Test
    void meetings_stay_at_their_local_time_across_both_clock_changes() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        MeetingScenario spring = new MeetingScenario("2026-09-21T00:00:00Z");
        PersonId kiri = spring.person("Kiri", auckland);
        Team ahead = spring.team("Year 4", weekly(auckland, LocalDate.of(2026, 9, 22)), List.of(kiri));
        Team behind = spring.team("Grade 4", weekly(NEW_YORK, LocalDate.of(2026, 10, 27)), List.of(kiri));

        assertThat(spring.planned(ahead))
                .extracting(meeting -> meeting.startsAt().toString())
                .containsExactly("2026-09-22T03:10:00Z", "2026-09-29T02:10:00Z", "2026-10-06T02:10:00Z");
        assertThat(spring.planned(behind))
                .extracting(meeting -> meeting.startsAt().toString())
                .containsExactly("2026-10-27T19:10:00Z", "2026-11-03T20:10:00Z", "2026-11-10T20:10:00Z");
        spring.close();
    }

    private boolean heldAt(Team team, int hour, int minute) {
        school.moveTo(day(10).atTime(hour, minute), NEW_YORK);
        return school.planner().findHeldNow(team).isPresent();
    }

    private static MeetingSeries weekly(ZoneId zone, LocalDate first) {
        return new MeetingSeries(
                DayOfWeek.TUESDAY, TEN_PAST_THREE, Duration.ofMinutes(45), Cadence.WEEKLY, zone, first);
    }

    private Team withSeries(Team team, DayOfWeek weekday, LocalTime time) {
        var series = new MeetingSeries(
                weekday, time, Duration.ofMinutes(45), Cadence.WEEKLY, NEW_YORK, LocalDate.of(2026, 11, 4));
        return school.reload(team).withSetUp(team.name(), NEW_YORK, series, 45);
    }

    private List<LocalDate> dates(Team team) {
        return school.planned(team).stream().map(Meeting::date).toList();
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }
}
