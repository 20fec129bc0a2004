package org.throughline.usecase.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.MeetingScenario.NEW_YORK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;
import org.throughline.testing.PostedCards;
import org.throughline.testing.ProtocolShelf;
import org.throughline.usecase.port.Nudge;

/** When owners hear from the bot; the meeting is on Tue 10 Nov 2026 at 15:10 in New York unless told otherwise. */
class DigestTimingTest {
    private static final LocalTime TEN_PAST_THREE = LocalTime.of(15, 10);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);

    private final MeetingScenario school = new MeetingScenario("2026-11-04T15:00:00Z");
    private final PersonId ana = school.person("Ana");
    private final Team grade4 = school.team("Grade 4", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void an_owner_is_asked_once_on_the_school_day_before_the_meeting() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(MONDAY.atTime(15, 0));
    }

    @Test
    void everyone_is_asked_at_their_own_time_of_day() {
        PersonId ben = school.person("Ben", ZoneId.of("America/Los_Angeles"));
        PersonId carla = school.person("Carla", ZoneId.of("Europe/Madrid"));
        Team team = school.team("Grade 5", DayOfWeek.TUESDAY, TEN_PAST_THREE, ben, carla);
        school.step(team, ben, "Bring three samples", TUESDAY);
        school.step(team, carla, "Call two families", TUESDAY);

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ben)).containsExactly(MONDAY.atTime(15, 0));
        assertThat(school.reached(carla)).containsExactly(MONDAY.atTime(15, 0));
    }

    @Test
    void a_coach_in_three_teams_gets_one_message_that_holds_all() {
        Team grade5 = school.team("Grade 5", DayOfWeek.TUESDAY, LocalTime.of(9, 0), ana);
        Team grade6 = school.team("Grade 6", DayOfWeek.TUESDAY, LocalTime.of(13, 30), ana);
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        school.step(grade5, ana, "Watch one lesson", TUESDAY);
        school.step(grade6, ana, "Sort the samples", TUESDAY);

        school.moveTo(MONDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.cards().to(ana))
                .singleElement()
                .extracting(PostedCards.Posted::text)
                .asString()
                .contains(
                        "Grade 4", "Try the exit ticket", "Grade 5", "Watch one lesson", "Grade 6", "Sort the samples");
        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);
        assertThat(school.reached(ana)).containsExactly(MONDAY.atTime(15, 0));
    }

    @Test
    void a_day_without_school_is_left_out() {
        school.noSchoolOn(MONDAY);
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana))
                .containsExactly(LocalDate.of(2026, 11, 6).atTime(15, 0));
    }

    @Test
    void after_a_vacation_owners_are_asked_on_the_morning_of_the_meeting() {
        for (int day = 4; day <= 9; day++) {
            school.noSchoolOn(LocalDate.of(2026, 11, day));
        }
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(8, 0));
    }

    @Test
    void what_is_answered_before_is_not_asked() {
        var step = school.step(grade4, ana, "Try the exit ticket", TUESDAY);

        school.act(ana, new DigestActs.AnswerStep(step, FollowUpStatus.PARTLY, LocalDate.of(2026, 11, 4)));
        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.cards().to(ana)).isEmpty();
    }

    @Test
    void a_pause_puts_the_message_off_until_it_ends() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        school.act(ana, new DigestActs.PauseUntil(TUESDAY));

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(8, 0));
    }

    @Test
    void a_pause_over_the_meeting_leaves_a_reason_an_admin_can_read() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        var meeting = school.next(grade4);
        school.act(ana, new DigestActs.PauseUntil(TUESDAY.plusDays(1)));

        school.moveTo(TUESDAY.atTime(15, 0), NEW_YORK);

        assertThat(school.cards().to(ana)).isEmpty();
        assertThat(school.kept().nudges().find(meeting.id(), ana))
                .map(Nudge::dropped)
                .contains(DropReason.PAUSED);
    }

    @Test
    void resuming_in_time_brings_back_what_the_pause_had_dropped() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        school.act(ana, new DigestActs.PauseUntil(TUESDAY.plusDays(1)));
        school.moveTo(TUESDAY.atTime(9, 0), NEW_YORK);

        school.act(ana, new DigestActs.Resume());

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(9, 0));
    }

    @Test
    void nobody_is_asked_while_a_team_of_theirs_is_in_session() {
        Team grade5 = school.team("Grade 5", DayOfWeek.MONDAY, LocalTime.of(14, 45), ana);
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        school.moveTo(MONDAY.atTime(14, 45), NEW_YORK);
        begin(grade5);

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(MONDAY.atTime(15, 30));
    }

    @Test
    void a_moved_meeting_moves_its_message() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);

        school.act(
                ana,
                new MeetingActs.MoveMeeting(school.next(grade4).id()),
                Map.of("date", "2026-11-12", "time", "09:00"));
        school.moveTo(LocalDate.of(2026, 11, 13).atTime(7, 0), NEW_YORK);

        assertThat(school.reached(ana))
                .containsExactly(LocalDate.of(2026, 11, 11).atTime(15, 0));
    }

    @Test
    void a_meeting_that_moves_after_the_message_is_not_asked_about_again() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        school.moveTo(MONDAY.atTime(15, 30), NEW_YORK);

        school.act(
                ana,
                new MeetingActs.MoveMeeting(school.next(grade4).id()),
                Map.of("date", "2026-11-12", "time", "09:00"));
        school.moveTo(LocalDate.of(2026, 11, 13).atTime(7, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(MONDAY.atTime(15, 0));
        assertThat(school.latest(ana).text()).contains("Thu 12 Nov, 9:00");
    }

    @Test
    void a_skipped_meeting_cancels_its_message_and_the_next_one_asks() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);

        school.act(ana, new MeetingActs.SkipMeeting(school.next(grade4).id()), Map.of("reason", "assembly"));
        school.moveTo(LocalDate.of(2026, 11, 18).atTime(7, 0), NEW_YORK);

        assertThat(school.reached(ana))
                .containsExactly(LocalDate.of(2026, 11, 16).atTime(15, 0));
    }

    @Test
    void after_an_outage_the_message_comes_at_the_next_opening() {
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        Nudge due = school.kept().nudges().listWaiting(ana).get(0);
        school.kept()
                .nudges()
                .put(due.again(TUESDAY.atTime(6, 0).atZone(NEW_YORK).toInstant(), false));

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(8, 0));
    }

    @Test
    void who_left_the_team_is_not_asked() {
        PersonId ben = school.person("Ben");
        Team two = school.team("Grade 5", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana, ben);
        school.step(two, ben, "Bring three samples", TUESDAY);

        school.save(school.reload(two).withPeople(java.util.List.of(ana), school.now()));
        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.cards().to(ben)).isEmpty();
    }

    @Test
    void a_step_for_a_later_meeting_waits_for_that_one() {
        school.step(grade4, ana, "Compare two units", LocalDate.of(2026, 11, 17));

        school.moveTo(LocalDate.of(2026, 11, 18).atTime(7, 0), NEW_YORK);

        assertThat(school.reached(ana))
                .containsExactly(LocalDate.of(2026, 11, 16).atTime(15, 0));
    }

    @Test
    void two_messages_never_share_a_day() {
        Team grade5 = school.team("Grade 5", DayOfWeek.WEDNESDAY, LocalTime.of(8, 30), ana);
        LocalDate wednesday = LocalDate.of(2026, 11, 11);
        school.step(grade4, ana, "Try the exit ticket", TUESDAY);
        school.step(grade5, ana, "Watch one lesson", wednesday);

        school.moveTo(wednesday.atTime(12, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(MONDAY.atTime(15, 0), TUESDAY.atTime(15, 0));
        assertThat(school.reached(ana).stream().map(LocalDateTime::toLocalDate)).doesNotHaveDuplicates();
    }

    @Test
    void a_step_that_is_still_offered_is_asked_about_too() {
        PersonId ben = school.person("Ben");
        Team two = school.team("Grade 5", DayOfWeek.TUESDAY, TEN_PAST_THREE, ana, ben);
        school.step(two, ben, ana, org.throughline.domain.action.StepTask.of("Bring three samples"), TUESDAY);

        school.moveTo(TUESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.latest(ben).text()).contains("Still yours?", "[Accept]", "[Suggest a change]");
    }

    private void begin(Team team) {
        Opening opening = new Opening(
                "Leave with one change",
                new Roles(Map.of(Role.FACILITATOR, ana, Role.RECORDER, ana), null),
                school.now(),
                45,
                null,
                null,
                null);
        var protocol = ProtocolShelf.QUICK;
        school.kept()
                .sessions()
                .add(Session.start(
                        team.id(), protocol.ref(), protocol.steps().get(0).id(), opening, school.now()));
    }
}
