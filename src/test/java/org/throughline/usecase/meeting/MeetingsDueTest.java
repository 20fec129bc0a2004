package org.throughline.usecase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.MeetingScenario.NEW_YORK;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingState;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;
import org.throughline.testing.PostedCards.Posted;
import org.throughline.testing.ProtocolShelf;

/** The agenda before a meeting and the question after it; Grade 4 meets on Tue 10 Nov 2026 at 15:10. */
class MeetingsDueTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 11);

    private final MeetingScenario school = new MeetingScenario("2026-11-04T15:00:00Z");
    private final PersonId ana = school.person("Ana");
    private final Team team = school.team("Grade 4", DayOfWeek.TUESDAY, LocalTime.of(15, 10), ana);
    private final Meeting meeting = school.next(team);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void the_agenda_comes_half_an_hour_before_the_meeting() {
        school.step(team, ana, "Try the exit ticket", TUESDAY);

        school.moveTo(TUESDAY.atTime(15, 10), NEW_YORK);

        assertThat(when()).containsExactly(TUESDAY.atTime(14, 40));
        assertThat(room().get(0)).contains("You look again at:\n• Ana: Try the exit ticket", "[Start now]");
    }

    @Test
    void an_agenda_with_nothing_due_says_so() {
        school.moveTo(TUESDAY.atTime(15, 10), NEW_YORK);

        assertThat(room().get(0)).contains("Nothing is due for a look. You start with your focus.");
    }

    @Test
    void a_team_in_session_gets_no_agenda() {
        school.moveTo(TUESDAY.atTime(14, 30), NEW_YORK);
        begin(school.now());

        school.moveTo(TUESDAY.atTime(15, 10), NEW_YORK);

        assertThat(room()).isEmpty();
    }

    @Test
    void a_session_left_open_days_ago_keeps_no_agenda_away() {
        begin(school.now());

        school.moveTo(TUESDAY.atTime(15, 10), NEW_YORK);

        assertThat(room()).hasSize(1);
    }

    @Test
    void a_moved_meeting_moves_its_agenda() {
        move("2026-11-12", "09:00");

        school.moveTo(LocalDate.of(2026, 11, 12).atTime(9, 0), NEW_YORK);

        assertThat(when()).contains(LocalDate.of(2026, 11, 12).atTime(8, 30)).doesNotContain(TUESDAY.atTime(14, 40));
    }

    @Test
    void a_meeting_nobody_started_is_asked_about_the_next_school_morning() {
        school.noSchoolOn(WEDNESDAY);

        school.moveTo(LocalDate.of(2026, 11, 12).atTime(12, 0), NEW_YORK);

        assertThat(when())
                .containsExactly(
                        TUESDAY.atTime(14, 40), LocalDate.of(2026, 11, 12).atTime(8, 0));
        assertThat(room().get(1))
                .contains("Did you meet on Tue 10 Nov, 15:10?", "[Yes, write it down] [No] [It moved]");
    }

    @Test
    void the_day_after_it_says_yesterday() {
        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(room().get(1)).startsWith("Did you meet yesterday at 15:10?");
    }

    @Test
    void a_meeting_that_was_held_is_not_asked_about_and_its_agenda_says_so() {
        school.moveTo(TUESDAY.atTime(15, 10), NEW_YORK);
        school.hold(meeting);

        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(room()).hasSize(1);
    }

    @Test
    void a_session_at_another_time_of_the_day_counts_as_the_meeting() {
        school.moveTo(TUESDAY.atTime(11, 0), NEW_YORK);
        begin(school.now());

        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(state()).isEqualTo(MeetingState.HELD);
        assertThat(room()).noneMatch(text -> text.contains("Did you meet"));
    }

    @Test
    void no_is_kept_once_and_can_be_explained() {
        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        assertThat(school.act(ana, new MeetingActs.DidNotMeet(meeting.id()))).isEqualTo(Reply.DONE);
        assertThat(school.act(ana, new MeetingActs.DidNotMeet(meeting.id())))
                .isEqualTo(new Reply.Refused("The meeting of Tue 10 Nov was not held."));
        assertThat(room().get(1))
                .startsWith("You did not meet on Tue 10 Nov, 15:10.")
                .contains("[Say what came in between]");

        school.act(ana, new MeetingActs.SkipMeeting(meeting.id()), Map.of("reason", "cover"));

        assertThat(room().get(1)).isEqualTo("No meeting on Tue 10 Nov, 15:10: cover was needed.");
        assertThat(room()).hasSize(2);
    }

    @Test
    void a_meeting_still_ahead_cannot_be_called_missed() {
        assertThat(school.act(ana, new MeetingActs.DidNotMeet(meeting.id())))
                .isEqualTo(new Reply.Refused("That meeting is still ahead. You can move it or skip it."));
        assertThat(state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void it_moved_takes_the_steps_along_and_the_question_away() {
        var step = school.step(team, ana, "Try the exit ticket", TUESDAY);
        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        var form = (Reply.OpenForm) school.act(ana, new OpensMeeting.OpenMoveMeeting(meeting.id()));
        school.act(ana, form.form().submit(), Map.of("date", "2026-11-13", "time", "09:00"));

        assertThat(room().get(1)).isEqualTo("The meeting is on Fri 13 Nov, 9:00.");
        assertThat(school.step(step).reviewDate()).isEqualTo(LocalDate.of(2026, 11, 13));
    }

    @Test
    void after_a_long_outage_only_the_latest_meeting_is_asked_about() {
        var due = school.kept().meetings();
        for (Meeting planned : school.planned(team)) {
            due.put(planned, new org.throughline.usecase.port.MeetingDues(null, Instant.parse("2026-11-25T14:00:00Z")));
        }

        school.moveTo(LocalDate.of(2026, 11, 25).atTime(12, 0), NEW_YORK);

        assertThat(room()).singleElement().asString().startsWith("Did you meet yesterday at 15:10?");
    }

    private void begin(Instant now) {
        Opening opening = new Opening(
                "Leave with one change",
                new Roles(Map.of(Role.FACILITATOR, ana, Role.RECORDER, ana), null),
                now,
                45,
                null,
                null,
                null);
        var protocol = ProtocolShelf.QUICK;
        school.kept()
                .sessions()
                .add(Session.start(
                        team.id(), protocol.ref(), protocol.steps().get(0).id(), opening, now));
    }

    private void move(String date, String time) {
        school.act(ana, new MeetingActs.MoveMeeting(meeting.id()), Map.of("date", date, "time", time));
    }

    private MeetingState state() {
        return school.kept().meetings().find(meeting.id()).orElseThrow().state();
    }

    private List<LocalDateTime> when() {
        return school.cards().in(team.room()).stream()
                .map(post -> post.at().atZone(NEW_YORK).toLocalDateTime())
                .toList();
    }

    private List<String> room() {
        return school.cards().in(team.room()).stream().map(Posted::text).toList();
    }
}
