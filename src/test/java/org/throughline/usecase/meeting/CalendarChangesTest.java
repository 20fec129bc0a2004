package org.throughline.usecase.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;

class CalendarChangesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final MeetingScenario scenario = new MeetingScenario("2026-10-01T14:00:00Z");
    private final PersonId ana = scenario.person("ana");
    private final Team team = scenario.team("Grade 4", DayOfWeek.TUESDAY, LocalTime.of(15, 10), ana);

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void a_meeting_on_a_day_that_has_no_school_any_more_is_given_up_with_its_agenda_and_reviews() {
        var step = scenario.step(team, ana, "Try it", TUESDAY);
        scenario.lookAtCalendar(workspace -> true);
        assertThat(scenario.planned(team)).extracting(Meeting::date).contains(TUESDAY);

        scenario.noSchoolOn(TUESDAY);
        scenario.lookAtCalendar(workspace -> true);

        assertThat(scenario.planned(team)).extracting(Meeting::date).doesNotContain(TUESDAY);
        assertThat(scenario.step(step).reviewDate()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void owners_are_not_asked_on_a_day_that_has_no_school_any_more() {
        scenario.step(team, ana, "Try it", TUESDAY);
        scenario.lookAtCalendar(workspace -> true);
        assertThat(scenario.kept().nudges().listOf(scenario.next(team).id()))
                .extracting(
                        nudge -> nudge.dueAt().atZone(MeetingScenario.NEW_YORK).toLocalDate())
                .containsExactly(MONDAY);

        scenario.noSchoolOn(MONDAY);
        scenario.lookAtCalendar(workspace -> true);

        assertThat(scenario.kept().nudges().listOf(scenario.next(team).id()))
                .extracting(
                        nudge -> nudge.dueAt().atZone(MeetingScenario.NEW_YORK).toLocalDate())
                .containsExactly(MONDAY.minusDays(3));
    }

    @Test
    void what_no_platform_serves_is_left_as_it_is() {
        scenario.lookAtCalendar(workspace -> true);

        scenario.noSchoolOn(TUESDAY);
        scenario.lookAtCalendar(workspace -> false);

        assertThat(scenario.planned(team)).extracting(Meeting::date).contains(TUESDAY);
    }
}
