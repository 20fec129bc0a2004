package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Putting right, while the meeting lasts, what was agreed in it: words, owner and date, or the whole step. */
class CorrectingStepsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final String COMMIT = "Step 4 of 4";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);
    private String facilitator = "";
    private String recorder = "";
    private String member = "";
    private String other = "";

    @BeforeEach
    void a_meeting_where_steps_are_agreed() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
        facilitator = meeting.start("start quick", TEAM);
        recorder = meeting.recorder(TEAM);
        List<String> others = TEAM.stream()
                .filter(person -> !person.equals(recorder) && !person.equals(facilitator))
                .toList();
        member = others.get(0);
        other = others.get(1);
        meeting.focus("priya", facilitator);
        meeting.change("marcus", facilitator);
    }

    @Test
    void whoever_agreed_a_step_changes_its_words_and_date_and_the_history_says_so() {
        press(member, "I'll take it").isDone();

        press(member, "Edit mine")
                .fill("text", "When I plan, I will write two questions", "reviewDate", "2027-02-09")
                .isDone();

        assertThat(commit())
                .contains("I will write two questions", "Tue 9 Feb")
                .doesNotContain("I will ask two students");
        run.say(member, "dm-" + member, "mine");
        assertThat(run.press(member, "dm-" + member, "History").text())
                .contains("ask two students", "I will write two questions", "9 Feb");
    }

    @Test
    void the_recorder_gives_a_step_of_somebody_elses_to_its_right_owner_who_is_asked() {
        press(member, "I'll take it").isDone();

        press(recorder, "Edit everything").fill("owner", other).isDone();

        assertThat(commit()).contains(run.nameOf(other) + ": ", "offered").doesNotContain(run.nameOf(member) + ": ");
        press(other, "Accept").isDone();
        press(facilitator, "Close").isDone();
        assertThat(run.card(member, ROOM, "Minutes")).contains(run.nameOf(other));
    }

    @Test
    void a_step_that_was_taken_back_is_nowhere_and_can_be_had_back() {
        press(member, "I'll take it").isDone();
        press(other, "I'll take it").isDone();

        press(member, "Edit mine").fill("take-out", List.of("yes")).whispers("Removed");
        assertThat(commit()).contains(run.nameOf(other) + ": ").doesNotContain(run.nameOf(member) + ": ");
        press(member, "Undo").isDone();
        assertThat(commit()).contains(run.nameOf(member) + ": ");
        press(member, "Undo");

        press(member, "Edit mine").fill("take-out", List.of("yes")).whispers("Removed");
        press(facilitator, "Close").isDone();
        assertThat(run.card(member, ROOM, "Minutes"))
                .contains(run.nameOf(other) + ", ")
                .doesNotContain(run.nameOf(member) + ", ");
    }

    @Test
    void nobody_but_the_recorder_changes_what_somebody_else_agreed() {
        press(member, "I'll take it").isDone();

        assertThat(press(other, "Edit mine").kind()).isEqualTo("refused");
        assertThat(press(other, "Edit everything").kind()).isEqualTo("refused");
    }

    @Test
    void among_several_steps_one_is_asked_which() {
        press(member, "Somebody takes it")
                .fill("owner", other, "text", "Print the prompts")
                .isDone();
        press(member, "Somebody takes it")
                .fill("owner", other, "text", "Print the promts")
                .isDone();

        press(member, "Edit mine").whispers("Which one?");
        run.press(member, ROOM, run.nameOf(other) + ": Print the promts", "Which one?")
                .fill("take-out", List.of("yes"))
                .whispers("Removed");

        assertThat(commit()).contains("Print the prompts").doesNotContain("promts");
    }

    @Test
    void a_step_without_words_or_with_a_day_too_far_away_is_not_kept_like_that() {
        press(member, "I'll take it").isDone();

        Script.Reply edit = press(member, "Edit mine");

        assertThat(edit.fill("text", "").errors().has("text")).isTrue();
        assertThat(edit.fill("reviewDate", "2028-01-01").errors().has("reviewDate"))
                .isTrue();
        assertThat(commit()).contains("I will ask two students", "Wed 10 Feb");
    }

    @Test
    void after_the_close_nothing_agreed_is_changed_that_way() {
        press(member, "I'll take it").isDone();
        Script.Reply late = press(member, "Edit mine");
        press(facilitator, "Close").isDone();

        late.fill("text", "Something else").refuses("closed");
    }

    private Script.Reply press(String person, String label) {
        return run.press(person, ROOM, label, label.startsWith("Edit") ? COMMIT : "");
    }

    private String commit() {
        return run.card("elena", ROOM, COMMIT);
    }
}
