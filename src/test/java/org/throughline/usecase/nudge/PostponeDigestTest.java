package org.throughline.usecase.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.testing.MeetingScenario.NEW_YORK;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;
import org.throughline.usecase.port.DeliveryResult;

/** Putting the digest off, and pausing; Ana was asked on Tuesday at 15:00 about Wednesday at 13:00. */
class PostponeDigestTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 11);

    private static final String ASKED_AGAIN = "I asked you again further down";

    private final MeetingScenario school = new MeetingScenario("2026-11-04T15:00:00Z");
    private final PersonId ana = school.person("Ana");
    private final Team team = school.team("Grade 4", DayOfWeek.WEDNESDAY, LocalTime.of(13, 0), ana);
    private final ActionStepId step = school.step(team, ana, "Try the exit ticket", WEDNESDAY);

    @BeforeEach
    void ask() {
        school.moveTo(TUESDAY.atTime(15, 0), NEW_YORK);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void later_today_comes_as_a_new_message_while_there_is_time_to_answer() {
        school.press(ana, "Later today");
        assertThat(school.latest(ana).text()).contains("I will ask again Tue 10 Nov, 16:00.");

        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0), TUESDAY.atTime(16, 0));
        assertThat(school.latest(ana).text()).contains("Try the exit ticket", "[As planned]");
    }

    @Test
    void tomorrow_morning_comes_at_the_opening() {
        school.press(ana, "Tomorrow morning");

        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0), WEDNESDAY.atTime(8, 0));
    }

    @Test
    void a_reminder_before_the_lesson_comes_exactly_then() {
        var form = (Reply.OpenForm) school.press(ana, "Remind me before the lesson…");
        assertThat(form.form().fields())
                .extracting(field -> field.base().values())
                .containsExactly(java.util.List.of("2026-11-11"), java.util.List.of("08:00"));

        Reply reply = school.act(ana, form.form().submit(), Map.of("date", "2026-11-11", "time", "10:20"));
        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(reply).isEqualTo(Reply.DONE);
        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0), WEDNESDAY.atTime(10, 20));
    }

    @Test
    void a_moment_that_cannot_be_is_told_at_its_field() {
        assertThat(remind("2026-11-09", "10:00")).isEqualTo(Reply.Invalid.field("date", "That time has gone by."));
        assertThat(remind("2026-11-10", "14:00")).isEqualTo(Reply.Invalid.field("time", "That time has gone by."));
        assertThat(remind("2026-11-11", "14:00"))
                .isEqualTo(Reply.Invalid.field("date", "Your team meets Wed 11 Nov, 13:00. Choose an earlier time."));
        assertThat(remind("2026-11-10", "20:00"))
                .isEqualTo(Reply.Invalid.field(
                        "time", "I write on school days between 8:00 and 16:30. Choose a time in between."));
        assertThat(remind("next week", "10:00"))
                .isEqualTo(Reply.Invalid.field("date", "Write the day as in 2026-12-03."));
        assertThat(remind("2026-11-11", "ten")).isEqualTo(Reply.Invalid.field("time", "Write the time as in 15:10."));
    }

    @Test
    void what_is_put_off_and_answered_meanwhile_is_not_asked_again() {
        school.press(ana, "Tomorrow morning");
        school.press(ana, "Not yet");

        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0));
        assertThat(school.latest(ana).text()).contains("You said: Not yet").doesNotContain("I will ask again");
    }

    @Test
    void an_answer_given_after_the_reminder_shows_on_both_cards() {
        school.press(ana, "Tomorrow morning");
        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        school.press(ana, "Partly");

        assertThat(school.cards().to(ana))
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.text()).contains("You said: Partly"));
    }

    @Test
    void a_reminder_that_never_came_leaves_the_earlier_card_to_be_answered() {
        school.press(ana, "Tomorrow morning");
        school.cards().nextAnswers(new DeliveryResult.Refused("restricted"));

        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0));
        school.press(ana, "Partly");
        assertThat(school.latest(ana).text()).contains("You said: Partly").doesNotContain(ASKED_AGAIN);
    }

    @Test
    void the_second_of_two_reminders_takes_the_place_of_one_that_never_came() {
        school.press(ana, "Tomorrow morning");
        school.cards().nextAnswers(new DeliveryResult.Refused("restricted"));
        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        remind("2026-11-11", "10:20");
        school.moveTo(WEDNESDAY.atTime(10, 30), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0), WEDNESDAY.atTime(10, 20));
        assertThat(school.cards().to(ana).get(0).text()).contains(ASKED_AGAIN).doesNotContain("[Partly]");
    }

    @Test
    void a_card_that_was_drawn_late_still_points_to_the_reminder_once_that_is_there() {
        school.cards().nextAnswers(new DeliveryResult.TryLater(Duration.ofHours(17)));
        school.press(ana, "Tomorrow morning");

        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0), WEDNESDAY.atTime(8, 0));
        assertThat(school.cards().to(ana).get(0).text()).contains(ASKED_AGAIN).doesNotContain("[Partly]");
        assertThat(school.latest(ana).text()).contains("[Partly]");
    }

    @Test
    void when_everything_is_answered_there_is_nothing_to_put_off() {
        school.press(ana, "Partly");

        assertThat(school.latest(ana).text()).doesNotContain("[Later today]", "[Tomorrow morning]");
        assertThat(school.act(ana, new DigestActs.LaterToday(TUESDAY)))
                .isEqualTo(new Reply.Refused("There is nothing left to put off here."));
    }

    @Test
    void too_short_before_the_meeting_nothing_can_be_put_off() {
        school.moveTo(WEDNESDAY.atTime(12, 50), NEW_YORK);

        assertThat(school.act(ana, new DigestActs.LaterToday(TUESDAY)))
                .isEqualTo(new Reply.Refused(
                        "There is no good moment left before your team meets. You can still answer here."));
    }

    @Test
    void what_does_not_work_any_more_is_answered_with_what_still_does() {
        school.moveTo(TUESDAY.atTime(16, 10), NEW_YORK);

        var reply = (Reply.Whisper) school.act(ana, new DigestActs.LaterToday(TUESDAY));
        assertThat(reply.card().summary()).isEqualTo("It is too late for that now. This still works:");
        assertThat(reply.card().buttons())
                .extracting(button -> button.label())
                .containsExactly("Tomorrow morning", "Remind me before the lesson…");

        school.act(ana, reply.card().buttons().get(0).intent());
        school.moveTo(WEDNESDAY.atTime(12, 0), NEW_YORK);
        assertThat(school.reached(ana)).containsExactly(TUESDAY.atTime(15, 0), WEDNESDAY.atTime(8, 0));
    }

    @Test
    void once_asked_again_the_earlier_card_points_to_the_newer_one_and_has_no_answers_to_tap() {
        school.press(ana, "Later today");
        school.moveTo(TUESDAY.atTime(16, 5), NEW_YORK);
        assertThat(school.cards().to(ana)).hasSize(2);
        assertThat(school.cards().to(ana).get(0).text())
                .contains("Try the exit ticket", "I asked you again further down. Please answer there.")
                .doesNotContain("[As planned]", "[Tomorrow morning]", "I will ask again");
        assertThat(school.latest(ana).text()).contains("[As planned]").doesNotContain("further down");

        school.press(ana, "Tomorrow morning");
        school.moveTo(WEDNESDAY.atTime(9, 0), NEW_YORK);

        assertThat(school.cards().to(ana)).hasSize(3);
        assertThat(school.cards().to(ana).subList(0, 2))
                .allSatisfy(
                        card -> assertThat(card.text()).contains("further down").doesNotContain("[As planned]"));
        assertThat(school.latest(ana).text()).contains("[As planned]");
    }

    @Test
    void a_reminder_does_not_take_the_place_of_another_teams_message() {
        Team grade5 = school.team("Grade 5", DayOfWeek.THURSDAY, LocalTime.of(9, 0), ana);
        school.step(grade5, ana, "Watch one lesson", LocalDate.of(2026, 11, 12));
        school.press(ana, "Tomorrow morning");

        school.moveTo(WEDNESDAY.atTime(16, 0), NEW_YORK);

        assertThat(school.reached(ana))
                .containsExactly(TUESDAY.atTime(15, 0), WEDNESDAY.atTime(8, 0), WEDNESDAY.atTime(15, 0));
    }

    @Test
    void a_pause_is_confirmed_with_the_way_back() {
        var form = (Reply.OpenForm) school.press(ana, "Pause…");
        assertThat(form.form().fields().get(0).base().values()).containsExactly("2026-11-17");

        var reply = (Reply.Whisper) school.act(ana, form.form().submit(), Map.of("date", "2026-11-20"));

        assertThat(reply.card().summary()).isEqualTo("All right. I write again from Fri 20 Nov.");
        assertThat(reply.card().buttons())
                .singleElement()
                .satisfies(button -> assertThat(button.intent()).isEqualTo(new DigestActs.Resume()));
    }

    @Test
    void typed_words_that_are_no_day_to_pause_until_open_the_form_that_says_why() {
        assertThat(intro(new DigestActs.PauseUntil(LocalDate.of(2026, 11, 1))))
                .startsWith("That day is here or has gone by. Choose a day after today. I send you nothing");
        assertThat(intro(new OpensMeeting.OpenPauseAfter("12/10")))
                .startsWith("I could not read “12/10” as a day, so pick it here. I send you nothing");
        assertThat(intro(new OpensMeeting.OpenPause())).startsWith("I send you nothing");
        assertThat(school.kept().pauses().findUntil(ana)).isEmpty();
    }

    private String intro(Intent typed) {
        return ((Reply.OpenForm) school.act(ana, typed)).form().intro();
    }

    @Test
    void a_pause_needs_a_day_ahead_and_within_a_year() {
        assertThat(pause("2026-11-10"))
                .isEqualTo(Reply.Invalid.field("date", "That day is here or has gone by. Choose a day after today."));
        assertThat(pause("2027-11-11"))
                .isEqualTo(
                        Reply.Invalid.field("date", "That day is more than a year away. Choose a day within a year."));
        assertThat(pause("soon")).isEqualTo(Reply.Invalid.field("date", "Write the day as in 2026-12-03."));
        assertThat(school.kept().pauses().findUntil(ana)).isEmpty();
    }

    @Test
    void a_paused_person_who_asks_for_a_reminder_is_told_of_the_pause() {
        school.act(ana, new DigestActs.PauseUntil(WEDNESDAY));

        assertThat(remind("2026-11-10", "16:00"))
                .isEqualTo(Reply.Invalid.field(
                        "date", "You paused me until Wed 11 Nov, 0:00. Choose a later time, or resume first."));
    }

    @Test
    void an_answer_can_still_be_given_while_paused() {
        school.act(ana, new DigestActs.PauseUntil(LocalDate.of(2026, 11, 20)));

        school.press(ana, "Stopped");

        assertThat(school.step(step).findFreshAnswer().orElseThrow().status()).isEqualTo(FollowUpStatus.STOPPED);
    }

    @Test
    void the_form_of_a_digest_without_open_questions_does_not_open() {
        school.press(ana, "As planned");

        assertThat(school.act(ana, new OpensMeeting.OpenRemindBefore(TUESDAY))).isInstanceOf(Reply.Refused.class);
    }

    private Reply remind(String date, String time) {
        return school.act(ana, new DigestActs.RemindBefore(TUESDAY), Map.of("date", date, "time", time));
    }

    private Reply pause(String date) {
        return school.act(ana, new DigestActs.PauseAsForm(), Map.of("date", date));
    }
}
