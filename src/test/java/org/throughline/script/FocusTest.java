package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Naming the focus: one goal, and few of its indicators. */
class FocusTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);

    @BeforeEach
    void a_team_on_its_day() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
    }

    @Test
    void a_meeting_looks_at_three_indicators_at_most() {
        meeting.start("start quick", TEAM);
        Script.Reply form = run.press("noah", ROOM, "Add");

        Script.Reply four = form.fill("new-goal", "More explain", "new-indicator", "One\nTwo\nThree\nFour");

        assertThat(four.errors().get("new-indicator").asText()).startsWith("Choose at most 3 indicators for today.");
        form.fill("new-goal", "More explain", "new-indicator", "One\nTwo\nThree")
                .isDone();
        assertThat(run.card("noah", ROOM, "Step 2 of 4"))
                .contains("One", "Two", "Three")
                .doesNotContain("Four");
    }

    @Test
    void a_seventh_indicator_says_what_is_possible() {
        meeting.start("start quick", TEAM);
        run.press("noah", ROOM, "Add")
                .fill("new-goal", "More explain", "new-indicator", "One\nTwo\nThree")
                .isDone();
        lookInsteadAt("Four\nFive\nSix").isDone();

        lookInsteadAt("Seven").refuses("This goal already has 6 indicators. Choose among them");
    }

    private Script.Reply lookInsteadAt(String indicators) {
        Script.Reply edit = run.press("noah", ROOM, "Edit mine");
        return edit.fill(field(edit, "indicators"), List.of(), field(edit, "new-indicator"), indicators);
    }

    private static String field(Script.Reply edit, String name) {
        for (JsonNode field : edit.form().get("fields")) {
            if (field.get("id").asText().endsWith("." + name)) {
                return field.get("id").asText();
            }
        }
        throw new AssertionError("no field " + name + " in " + edit.form());
    }
}
