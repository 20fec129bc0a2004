package org.throughline.usecase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.MeetingScenario.NEW_YORK;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.Change;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingState;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;

/** Moving and skipping meetings, and what the room sees; Grade 4 meets on Tue 10 Nov 2026 at 15:10. */
class ChangeMeetingTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);

    private final MeetingScenario school = new MeetingScenario("2026-11-04T15:00:00Z");
    private final PersonId ana = school.person("Ana");
    private final PersonId stranger = school.person("Zoe");
    private final Team team = school.team("Grade 4", DayOfWeek.TUESDAY, LocalTime.of(15, 10), ana);
    private final Meeting meeting = school.next(team);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void the_form_opens_with_when_the_meeting_is() {
        var form = (Reply.OpenForm) school.act(ana, new OpensMeeting.OpenMoveMeeting(meeting.id()));

        assertThat(form.form().fields())
                .extracting(field -> field.base().values())
                .containsExactly(List.of("2026-11-10"), List.of("15:10"));
        assertThat(form.form().intro()).contains("Tue 10 Nov, 15:10");
    }

    @Test
    void a_moved_meeting_takes_its_review_dates_along_and_tells_the_room() {
        var step = school.step(team, ana, "Try the exit ticket", TUESDAY);

        Reply reply = move("2026-11-12", "09:00");

        assertThat(reply).isEqualTo(Reply.DONE);
        assertThat(school.step(step).reviewDate()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(school.step(step).history()).last().satisfies(change -> {
            assertThat(change.what()).isEqualTo(Change.What.REVIEW_DATE);
            assertThat(change.by()).isEqualTo(ana);
        });
        assertThat(room())
                .containsExactly("The meeting of Tue 10 Nov, 15:10 moved to Thu 12 Nov, 9:00.\n"
                        + "What you meant to look at then moves with it.");
    }

    @Test
    void a_review_date_of_another_day_stays() {
        var step = school.step(team, ana, "Compare two units", LocalDate.of(2026, 11, 24));

        move("2026-11-12", "09:00");

        assertThat(school.step(step).reviewDate()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_meeting_moved_twice_is_told_twice_and_nowhere_with_the_day_between() {
        move("2026-11-12", "09:00");
        assertThat(room()).hasSize(1);

        move("2026-11-13", "10:00");

        assertThat(room())
                .hasSize(2)
                .allSatisfy(notice ->
                        assertThat(notice).startsWith("The meeting of Tue 10 Nov, 15:10 moved to Fri 13 Nov, 10:00."));
    }

    @Test
    void a_day_that_cannot_be_is_told_at_the_field_and_nothing_changes() {
        school.noSchoolOn(LocalDate.of(2026, 11, 11));

        assertThat(move("2026-11-03", "09:00"))
                .isEqualTo(
                        Reply.Invalid.field("date", "Tue 3 Nov, 9:00 has gone by. Choose a time that is still ahead."));
        assertThat(move("2026-11-11", "09:00"))
                .isEqualTo(Reply.Invalid.field(
                        "date",
                        "There is no school on Wed 11 Nov. Choose another day. Everything you typed is still here."));
        assertThat(move("2026-11-17", "09:00"))
                .isEqualTo(Reply.Invalid.field("date", "You meet on Tue 17 Nov already. Choose another day."));
        assertThat(move("2026-12-17", "09:00"))
                .isEqualTo(Reply.Invalid.field("date", "Choose a day within 6 weeks, so that nothing is forgotten."));
        assertThat(move("tomorrow", "09:00"))
                .isEqualTo(Reply.Invalid.field("date", "Please pick a day. Everything you typed is still here."));
        assertThat(move("2026-11-12", "early"))
                .isEqualTo(Reply.Invalid.field(
                        "time", "Please pick a time, such as 15:10. Everything you typed is still here."));
        assertThat(school.next(team)).isEqualTo(meeting);
        assertThat(room()).isEmpty();
    }

    @Test
    void the_same_time_again_changes_nothing() {
        assertThat(move("2026-11-10", "15:10")).isEqualTo(Reply.DONE);

        assertThat(school.next(team)).isEqualTo(meeting);
        assertThat(room()).isEmpty();
    }

    @Test
    void skipping_asks_why_and_the_steps_go_to_the_next_meeting() {
        var step = school.step(team, ana, "Try the exit ticket", TUESDAY);
        assertThat(skip(""))
                .isEqualTo(Reply.Invalid.field(
                        "reason", "Please pick one of the answers offered. Everything you typed is still here."));

        Reply reply = skip("assembly");

        assertThat(reply).isEqualTo(Reply.DONE);
        assertThat(school.step(step).reviewDate()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(room())
                .containsExactly("No meeting on Tue 10 Nov, 15:10: assembly.\n"
                        + "Next meeting: Tue 17 Nov, 15:10. What was due is looked at there.");
    }

    @Test
    void a_skipped_meeting_neither_moves_nor_is_skipped_again() {
        skip("cover");

        assertThat(move("2026-11-12", "09:00")).isEqualTo(new Reply.Refused("The meeting of Tue 10 Nov was skipped."));
        assertThat(skip("other")).isEqualTo(new Reply.Refused("The meeting of Tue 10 Nov was skipped."));
    }

    @Test
    void a_meeting_that_was_held_is_not_changed_any_more() {
        school.moveTo(TUESDAY.atTime(15, 10), NEW_YORK);
        school.hold(meeting);

        assertThat(school.act(ana, new OpensMeeting.OpenMoveMeeting(meeting.id())))
                .isEqualTo(new Reply.Refused("The meeting of Tue 10 Nov was held already."));
        assertThat(school.act(ana, new OpensMeeting.OpenSkipMeeting(meeting.id())))
                .isEqualTo(new Reply.Refused("The meeting of Tue 10 Nov was held already."));
    }

    @Test
    void only_the_team_changes_its_meetings_and_another_workspace_does_not_see_them() {
        PersonId elsewhere = new PersonId("elsewhere/ana");
        var form = Map.of("date", "2026-11-12", "time", "09:00");

        assertThat(school.act(stranger, new MeetingActs.MoveMeeting(meeting.id()), form))
                .isEqualTo(new Reply.Refused("Only the people of Grade 4 change its meetings. Nothing was changed."));
        assertThat(school.act(elsewhere, new MeetingActs.MoveMeeting(meeting.id()), form))
                .isEqualTo(new Reply.Refused("That is not here any more. Nothing was changed."));
        assertThat(school.act(ana, new MeetingActs.DidNotMeet(MeetingId.random())))
                .isEqualTo(new Reply.Refused("That is not here any more. Nothing was changed."));
        assertThat(school.next(team)).isEqualTo(meeting);
    }

    @Test
    void typed_words_list_the_next_meetings_with_the_buttons_that_change_them() {
        var toMove = (Reply.Whisper) school.actIn(team.room(), ana, new Asks.ShowMoveMeeting(), Map.of());
        var toSkip = (Reply.Whisper) school.act(ana, new Asks.ShowSkipMeeting());

        assertThat(PlainText.of(toMove.card()))
                .isEqualTo(
                        "Which meeting moves?\nGrade 4\n[Tue 10 Nov, 15:10] [Tue 17 Nov, 15:10] [Tue 24 Nov, 15:10]");
        assertThat(toSkip.card().buttons().get(0).intent()).isEqualTo(new OpensMeeting.OpenSkipMeeting(meeting.id()));
    }

    @Test
    void who_is_on_no_team_is_told_where_to_begin() {
        assertThat(school.act(stranger, new Asks.ShowMoveMeeting()))
                .isEqualTo(new Reply.Refused("You are on no team yet. Start a meeting in your team's channel."));
    }

    @Test
    void the_agenda_shows_what_is_due_who_does_what_and_what_to_bring() {
        school.step(team, ana, ana, new StepTask("Try the exit ticket", "Three samples", ""), TUESDAY);

        var whisper = (Reply.Whisper) school.actIn(team.room(), ana, new Asks.ShowAgenda(), Map.of());

        assertThat(PlainText.of(whisper.card()))
                .contains(
                        "Grade 4: agenda for Tue 10 Nov, 15:10",
                        "• Ana: Try the exit ticket",
                        "To bring:\n• Ana: Three samples",
                        "Facilitator: Ana",
                        "[Start now] [Change]");
    }

    @Test
    void a_team_without_a_meeting_ahead_is_offered_to_set_its_times() {
        Team none = school.teamWithoutSeries("Grade 6", ana);

        var whisper = (Reply.Whisper) school.actIn(none.room(), ana, new Asks.ShowAgenda(), Map.of());

        assertThat(PlainText.of(whisper.card())).contains("No meeting is planned yet.", "[Set our times]");
    }

    @Test
    void the_state_of_a_meeting_that_moved_is_still_planned() {
        move("2026-11-12", "09:00");

        assertThat(school.kept().meetings().find(meeting.id()))
                .map(Meeting::state)
                .contains(MeetingState.PLANNED);
    }

    private Reply move(String date, String time) {
        return school.act(ana, new MeetingActs.MoveMeeting(meeting.id()), Map.of("date", date, "time", time));
    }

    private Reply skip(String reason) {
        return school.act(ana, new MeetingActs.SkipMeeting(meeting.id()), Map.of("reason", reason));
    }

    private List<String> room() {
        return school.cards().in(team.room()).stream().map(post -> post.text()).toList();
    }
}
