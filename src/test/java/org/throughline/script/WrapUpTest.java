package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** [Wrap up now] keeps all of its one form or nothing, and asks where it cannot tell. */
class WrapUpTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final LocalDate NEXT = DAY.plusWeeks(1);
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
    void a_date_after_the_next_meeting_is_asked_about_and_nothing_is_kept() {
        String facilitator = meeting.start("start quick", TEAM);

        JsonNode errors = run.press(facilitator, ROOM, "Wrap up now")
                .fill("goal", "More explain", "will", "ask why", "owner", "marcus", "date", "2027-02-20")
                .errors();

        assertThat(errors.get("date").asText()).contains("by the next meeting, Wed 10 Feb");
        assertThat(run.say("marcus", "dm-marcus", "mine").text()).doesNotContain("ask why");
        assertThat(run.card("noah", ROOM, "Step 2 of 4")).doesNotContain("More explain");
        run.press(facilitator, ROOM, "Wrap up now")
                .fill("goal", "More explain", "will", "ask why", "owner", "marcus", "date", NEXT.toString())
                .isDone();
        assertThat(run.say("marcus", "dm-marcus", "mine").text().split("ask why", -1))
                .hasSize(2);
    }

    @Test
    void a_change_typed_beside_carrying_on_is_asked_about() {
        meeting.quick(TEAM, "noah");
        run.clockTo(NEXT, "15:10", CHICAGO);
        String facilitator = meeting.start("start quick", TEAM);

        JsonNode errors = run.press(facilitator, ROOM, "Wrap up now")
                .fill("when", "we close", "will", "ask why", "carry-on", List.of("yes"))
                .errors();

        assertThat(errors.get("carry-on").asText()).contains("Untick");
        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("ask why"));
    }

    @Test
    void steps_carried_on_go_to_the_next_meeting_at_the_latest_and_stand_in_the_minutes() {
        meeting.quick(TEAM, "noah");
        run.clockTo(NEXT, "15:10", CHICAGO);
        String facilitator = meeting.start("start quick", TEAM);

        assertThat(run.press(facilitator, ROOM, "Wrap up now")
                        .fill("carry-on", List.of("yes"), "date", "2027-02-20")
                        .errors()
                        .get("date")
                        .asText())
                .contains("by the next meeting, Wed 17 Feb");
        run.press(facilitator, ROOM, "Wrap up now")
                .fill("carry-on", List.of("yes"), "date", "2027-02-17")
                .isDone();

        assertThat(run.card("noah", ROOM, "Minutes").lines())
                .containsSequence(
                        "Still running from earlier",
                        "• When we open a lesson, I will ask two students to explain why — Noah Kim, we look again"
                                + " Wed 17 Feb");
    }

    @Test
    void what_the_team_agreed_while_the_form_was_open_is_asked_about_and_the_words_in_the_form_are_not_lost() {
        String facilitator = meeting.start("start quick", TEAM);
        Script.Reply form = run.press(facilitator, ROOM, "Wrap up now");
        meeting.focus("noah", facilitator);
        meeting.change("marcus", facilitator);

        Script.Reply asked =
                form.fill("goal", "More explain", "will", "ask why", "owner", "marcus", "date", NEXT.toString());

        assertThat(asked.errors().get("date").asText())
                .startsWith("Meanwhile your team agreed on this")
                .contains("“More explain” and “ask why”");
        form.fill().isDone();
        assertThat(run.card("noah", ROOM, "Minutes"))
                .contains("ask two students to explain why")
                .doesNotContain("ask why");
    }

    @Test
    void what_the_team_took_back_while_the_form_was_open_is_asked_for_in_it() {
        String facilitator = meeting.start("start quick", TEAM);
        meeting.focus("noah", facilitator);
        meeting.change("marcus", facilitator);
        run.press("noah", ROOM, "I'll take it").isDone();
        Script.Reply form = run.press(facilitator, ROOM, "Wrap up now");
        run.press("noah", ROOM, "Edit mine").fill("take-out", List.of("yes")).whispers("Removed");

        assertThat(form.fill("date", NEXT.toString()).errors().has("owner")).isTrue();

        form.fill("date", NEXT.toString(), "owner", "marcus").isDone();
        assertThat(run.card("noah", ROOM, "Minutes")).contains("Marcus Hill, we look again Wed 10 Feb");
    }

    @Test
    void a_goal_the_form_only_offered_gives_way_to_the_one_the_team_named_meanwhile() {
        meeting.quick(TEAM, "noah");
        run.clockTo(NEXT, "15:10", CHICAGO);
        String facilitator = meeting.start("start quick", TEAM);
        Script.Reply form = run.press(facilitator, ROOM, "Wrap up now");
        run.press("noah", ROOM, "Look at it")
                .fill("status", "partly", "effect", "too-early", "decision", "keep")
                .isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press("noah", ROOM, "Add")
                .fill("new-goal", "More students ask questions")
                .isDone();

        form.fill("carry-on", List.of("yes")).isDone();

        assertThat(run.card("noah", ROOM, "Minutes"))
                .contains("More students ask questions")
                .doesNotContain("More students explain their thinking");
    }
}
