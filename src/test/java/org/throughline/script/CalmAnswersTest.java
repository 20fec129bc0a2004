package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Double clicks, two people at once, old cards, late forms, people from outside, student identifiers. */
class CalmAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);
    private String facilitator = "";

    @BeforeEach
    void a_meeting_under_way() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
        facilitator = meeting.start("start quick", TEAM);
    }

    @Test
    void a_double_click_on_next_advances_once() {
        run.press(facilitator, ROOM, "Add").fill("new-goal", "More explain").isDone();
        Map<String, Object> click = run.click(facilitator, ROOM, "Next");

        run.api().post("/sandbox/api/buttons", click);
        run.api().post("/sandbox/api/buttons", click);

        assertThat(run.card("noah", ROOM, "Step 3 of 4")).contains("Next");
        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("Step 4 of 4"));
    }

    @Test
    void a_second_tap_on_i_will_take_it_makes_no_second_step() {
        meeting.focus("priya", facilitator);
        meeting.change("priya", facilitator);

        run.press("noah", ROOM, "I'll take it").isDone();
        run.press("noah", ROOM, "I'll take it");

        assertThat(run.card("noah", ROOM, "Step 4 of 4").lines().filter(line -> line.startsWith("Noah Kim:")))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(run.say("noah", "dm-noah", "mine").text().split("explain why", -1))
                .hasSize(2);
    }

    @Test
    void a_form_sent_after_the_close_keeps_nothing_and_says_so() {
        meeting.focus("priya", facilitator);
        Script.Reply late = run.press("marcus", ROOM, "Add");
        meeting.change("priya", facilitator);
        run.press("noah", ROOM, "I'll take it").isDone();
        run.press(facilitator, ROOM, "Close").isDone();

        late.fill("when", "too late", "will", "nothing").refuses("closed");

        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("too late"));
    }

    @Test
    void somebody_from_outside_is_told_how_to_join_and_joins_as_a_guest() {
        run.press("carmen", ROOM, "Add").refuses("No estás en Grade 5");

        run.press("carmen", ROOM, "I'm here").whispers("invitado");
        run.press("carmen", ROOM, "Add").fill("new-goal", "A guest's thought").isDone();

        assertThat(run.card("noah", ROOM, "Here:")).contains("guests: Carmen Ortiz");
        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("of 4 have added");
        run.press("carmen", ROOM, "Next").refuses("invitados");
    }

    @Test
    void what_looks_like_a_student_identifier_is_held_back_until_it_is_edited_or_cleared() {
        Script.Reply held = run.press("priya", ROOM, "Add").fill("new-goal", "student: Jane Miller explains more");
        assertThat(held.errors().get("new-goal").asText()).contains("Jane Miller");
        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("Jane Miller"));
        assertThat(run.press("noah", ROOM, "Add").form().toString()).doesNotContain("Jane Miller");

        run.press("priya", ROOM, "Add")
                .fill("new-goal", "Half the class explains more")
                .isDone();
        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("Half the class explains more");
    }

    @Test
    void a_parked_line_and_a_differing_view_are_held_back_alike() {
        Script.Reply parked = run.press("marcus", ROOM, "Park it").fill("text", "call student: Jane Miller");
        meeting.focus("priya", facilitator);
        meeting.change("priya", facilitator);
        run.press("noah", ROOM, "I'll take it").isDone();
        run.press(facilitator, ROOM, "Close").isDone();
        Script.Reply differing =
                run.press("marcus", ROOM, "Keep a differing view").fill("text", "id 4711007 did not");

        assertThat(parked.errors().get("text").asText()).contains("Jane Miller");
        assertThat(differing.errors().get("text").asText()).contains("4711007");
        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("Jane Miller") || card.contains("4711007"));
    }

    @Test
    void a_new_start_while_a_meeting_is_under_way_offers_to_join_it() {
        run.say("noah", ROOM, "start").whispers("This meeting is under way");

        assertThat(run.read("noah", ROOM).stream().filter(card -> card.contains("Here:")))
                .hasSize(1);
    }

    @Test
    void a_meeting_left_open_is_finished_the_next_day_in_one_form() {
        meeting.focus("priya", facilitator);
        run.clockTo(DAY.plusDays(1), "09:00", CHICAGO);

        run.say("noah", ROOM, "start").whispers("meeting stopped at step 3");
        run.press("noah", ROOM, "Finish in one form")
                .fill("will", "ask why", "owner", "noah", "date", "2027-02-10")
                .isDone();

        assertThat(run.card("priya", ROOM, "Minutes")).contains("We will ask why");
    }

    @Test
    void a_reset_by_key_is_answered_the_same_again() {
        var reset = Map.of("key", "r-1");

        assertThat(run.api().post("/sandbox/api/reset", reset))
                .isEqualTo(run.api().post("/sandbox/api/reset", reset));
    }

    @Test
    void an_answer_by_key_comes_back_the_same_without_a_second_effect() {
        var words = Map.of("as", "noah", "room", ROOM, "text", "Good morning", "key", "k-1");

        assertThat(run.api().post("/sandbox/api/messages", words))
                .isEqualTo(run.api().post("/sandbox/api/messages", words));

        assertThat(run.read("priya", ROOM).stream().filter("Good morning"::equals))
                .hasSize(1);
    }
}
