package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a meeting begins, stops before its end, is found again, and what ends a colleague's meeting. */
class StartAndStopTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);

    @BeforeEach
    void a_team_on_its_meeting_day() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
    }

    @Test
    void a_student_name_in_the_start_form_is_held_back() {
        run.say("priya", ROOM, "start");

        JsonNode held = run.press("priya", ROOM, "Change")
                .fill("outcome", "Leave with student: Ana Perez plan", "goal", "Help student: Bob Hill read")
                .errors();

        assertThat(held.get("outcome").asText()).contains("Ana Perez");
        assertThat(held.get("goal").asText()).contains("Bob Hill");
        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("Ana Perez"));
        run.press("priya", ROOM, "Change").fill("outcome", "Leave with a plan").isDone();
        assertThat(run.card("noah", ROOM, "Here:")).contains("Outcome: Leave with a plan");
    }

    @Test
    void whoever_is_neither_in_the_team_nor_in_the_channel_is_not_given_a_role() {
        run.say("priya", ROOM, "start");

        JsonNode errors = run.press("priya", ROOM, "Change")
                .fill("facilitator", "ruth", "recorder", "omar")
                .errors();

        assertThat(errors.get("facilitator").asText()).contains("somebody of this team");
        assertThat(errors.get("recorder").asText()).contains("somebody of this team");
    }

    @Test
    void the_focus_step_proposes_the_goal_the_meeting_was_started_with() {
        meeting.quick(TEAM, "noah");
        run.clockTo(DAY.plusWeeks(1), "15:10", CHICAGO);
        run.say("priya", ROOM, "start quick");
        run.press("priya", ROOM, "Change").fill("goal", "A brand new goal").isDone();
        String facilitator = meeting.facilitator(TEAM);
        run.press(facilitator, ROOM, "Carry all").isDone();
        run.press(facilitator, ROOM, "Next").isDone();

        run.press("priya", ROOM, "Add").fill().isDone();

        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("A brand new goal");
    }

    @Test
    void an_outcome_left_as_proposed_is_said_in_the_teams_language_and_by_the_next_meeting() {
        run.say("priya", ROOM, "setup").fill("language", "es");
        run.say("priya", ROOM, "start");
        run.press("priya", ROOM, "Change").fill("minutes", "40").isDone();

        assertThat(run.card("noah", ROOM, "Presentes:")).contains("Resultado: Salir con un cambio para probar antes");
    }

    @Test
    void nobody_ends_a_colleagues_running_meeting_with_one_tap() {
        run.say("noah", ROOM, "start");
        run.press("noah", ROOM, "Change").fill("facilitator", "noah").isDone();
        run.say("noah", ROOM, "start").whispers("under way");
        var fresh = run.click("noah", ROOM, "Keep notes, start fresh");
        run.press("priya", ROOM, "Next");
        run.press("priya", ROOM, "Take over").isDone();

        run.say("marcus", ROOM, "start").whispers("under way");

        assertThat(run.shows("marcus", ROOM, "Keep notes, start fresh")).isFalse();
        assertThat(run.api().post("/sandbox/api/buttons", fresh).get("text").asText())
                .contains(run.nameOf("priya") + " is moving us today.");
        assertThat(run.read("marcus", ROOM).stream().filter(card -> card.contains("Here:")))
                .hasSize(1);
    }

    @Test
    void a_paused_meeting_is_offered_to_go_on() {
        String facilitator = meeting.start("start quick", TEAM);
        run.press(facilitator, ROOM, "Pause").isDone();

        run.say("marcus", ROOM, "start").whispers("paused, at step 2");
        run.press("marcus", ROOM, "Go on", "paused, at step 2").isDone();

        assertThat(run.card("noah", ROOM, "Step 2 of 4")).doesNotContain("Paused");
    }

    @Test
    void a_stopped_meeting_is_offered_at_the_next_start_with_what_was_parked_and_kept() {
        String facilitator = meeting.start("start quick", TEAM);
        meeting.focus("priya", facilitator);
        run.press("noah", ROOM, "Park it").fill("text", "Order more paper").isDone();
        run.press(facilitator, ROOM, "Stop here").whispers("nothing was closed");
        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("Parked for later", "Order more paper", "More students explain their thinking");
        run.clockTo(DAY.plusDays(1), "09:00", CHICAGO);

        run.say("marcus", ROOM, "start").whispers("Wednesday's meeting stopped at step 3");
        run.press("marcus", ROOM, "Carry on", "meeting stopped at step 3").whispers("carry on");

        assertThat(run.card("noah", ROOM, "Step 3 of 4")).contains("Wrap up now");
        run.say("noah", ROOM, "start").whispers("under way");
    }

    @Test
    void a_stopped_meeting_is_finished_in_one_form() {
        String facilitator = meeting.start("start quick", TEAM);
        run.press(facilitator, ROOM, "Stop here").whispers("nothing was closed");
        run.say("noah", ROOM, "start").whispers("meeting stopped at step 2");

        run.press("noah", ROOM, "Finish in one form")
                .fill("goal", "More explain", "will", "ask why", "owner", "noah", "date", "2027-02-10")
                .isDone();

        assertThat(run.card("priya", ROOM, "Minutes")).contains("We will ask why");
    }

    @Test
    void a_stopped_meeting_gives_way_to_a_fresh_one_and_is_not_offered_again() {
        String facilitator = meeting.start("start quick", TEAM);
        run.press(facilitator, ROOM, "Stop here").whispers("nothing was closed");
        run.say("noah", ROOM, "start").whispers("meeting stopped at step 2");
        var stale = run.click("noah", ROOM, "Carry on");

        run.press("noah", ROOM, "Keep notes, start fresh").isDone();

        assertThat(run.read("noah", ROOM).stream().filter(card -> card.contains("Here:")))
                .hasSize(2);
        assertThat(run.api().post("/sandbox/api/buttons", stale).get("text").asText())
                .contains("was stopped");
        run.say("noah", ROOM, "start").whispers("under way");
    }

    @Test
    void a_meeting_that_stopped_long_ago_is_named_by_its_date() {
        meeting.start("start quick", TEAM);
        run.clockTo(DAY.plusDays(30), "09:00", CHICAGO);

        run.say("noah", ROOM, "start").whispers("The meeting of Wed 3 Feb stopped at step 2");
    }

    @Test
    void the_time_a_meeting_is_paused_does_not_count() {
        String facilitator = meeting.start("start quick", TEAM);
        run.press(facilitator, ROOM, "Pause").isDone();
        run.clockTo(DAY, "15:41", CHICAGO);

        run.press("noah", ROOM, "Go on").isDone();

        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("Until 15:42");
        assertThat(run.card("noah", ROOM, "Here:")).contains("Time: 15:10–15:55");
    }

    @Test
    void a_meeting_carried_on_weeks_later_comes_down_with_its_times_and_the_next_meeting() {
        meeting.start("start quick", TEAM);
        LocalDate later = DAY.plusWeeks(4);
        run.clockTo(later, "15:40", CHICAGO);
        run.say("noah", ROOM, "start").whispers("stopped at step 2");

        run.press("noah", ROOM, "Carry on").whispers("carry on");

        List<String> cards = run.read("noah", ROOM);
        assertThat(cards.stream().filter(card -> card.contains("carried on later")))
                .hasSize(2)
                .noneMatch(card -> card.contains("["));
        assertThat(cards.stream().filter(card -> card.contains("Step 2 of 4")))
                .singleElement()
                .asString()
                .contains("Until 15:42");
        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("Begun Wed 3 Feb, carried on Wed 3 Mar until 15:55", "before Wed 10 Mar");
        assertThat(cards.indexOf(run.card("noah", ROOM, "Here:")))
                .isGreaterThan(cards.indexOf(run.card("noah", ROOM, "carried on later")));
    }

    @Test
    void who_carried_an_earlier_meeting_on_is_not_asked_whether_they_met() {
        meeting.start("start quick", TEAM);
        LocalDate later = DAY.plusWeeks(2);
        run.clockTo(later, "15:12", CHICAGO);
        run.say("noah", ROOM, "start").whispers("stopped at step 2");
        run.press("noah", ROOM, "Carry on").whispers("carry on");

        run.clockTo(later.plusDays(1), "10:00", CHICAGO);

        assertThat(run.read("noah", ROOM))
                .filteredOn(card -> card.contains("Did you meet"))
                .hasSize(1);
        assertThat(run.say("noah", ROOM, "status").text()).contains("Held 2 of 3");
    }

    @Test
    void the_next_meeting_proposes_the_goal_the_last_one_chose() {
        meeting.quick(TEAM, "noah");
        run.clockTo(DAY.plusWeeks(1), "15:10", CHICAGO);
        String facilitator = meeting.start("start quick", TEAM);
        run.press("noah", ROOM, "Look at it")
                .fill("status", "partly", "effect", "too-early", "decision", "keep")
                .isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press("noah", ROOM, "Add")
                .fill("new-goal", "18 of 22 explain their thinking")
                .isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Carry on with").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Close").isDone();
        run.clockTo(DAY.plusWeeks(2), "15:10", CHICAGO);

        assertThat(run.say("noah", ROOM, "start quick").text())
                .contains("Improvement goal: 18 of 22 explain their thinking");
    }

    @Test
    void a_meeting_finished_in_one_form_on_another_meetings_day_is_not_that_meeting() {
        String facilitator = meeting.start("start quick", TEAM);
        run.press(facilitator, ROOM, "Stop here").whispers("nothing was closed");
        LocalDate next = DAY.plusWeeks(1);
        run.clockTo(next, "09:00", CHICAGO);
        run.say("noah", ROOM, "start").whispers("stopped at step 2");
        run.press("noah", ROOM, "Finish in one form")
                .fill("goal", "More explain", "will", "ask why", "owner", "noah", "date", next.toString())
                .isDone();

        List<String> ran = run.clockTo(next.plusDays(1), "10:00", CHICAGO);

        assertThat(ran).anyMatch(line -> line.startsWith("did-you-meet"));
    }

    @Test
    void going_back_after_carrying_on_stays_where_the_team_looks() {
        String facilitator = meeting.start("start quick", TEAM);
        meeting.focus("noah", facilitator);
        run.press(facilitator, ROOM, "Stop here").whispers("nothing was closed");
        run.clockTo(DAY.plusWeeks(1), "15:40", CHICAGO);
        run.say("noah", ROOM, "start").whispers("stopped at step 3");
        run.press("noah", ROOM, "Carry on").whispers("carry on");

        run.press(facilitator, ROOM, "◂ Back").isDone();

        List<String> cards = run.read("noah", ROOM);
        String back = run.card("noah", ROOM, "Step 2 of 4");
        assertThat(back).contains("Wrap up now");
        assertThat(cards)
                .filteredOn(card -> card.contains("Step 2 of 4"))
                .hasSize(2)
                .allMatch(card -> card.contains("More students explain their thinking"));
        assertThat(cards.indexOf(back)).isGreaterThan(cards.indexOf(run.card("noah", ROOM, "carried on Wed 10 Feb")));
    }
}
