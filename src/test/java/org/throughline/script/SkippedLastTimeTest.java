package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a team skipped and why is said once, where its next meeting opens. */
class SkippedLastTimeTest {
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
    void the_next_meeting_opens_on_what_was_skipped_with_the_reasons() {
        skipThreeSteps();

        nextWeek("start quick");

        assertThat(run.card("noah", ROOM, "Step 1 of 4").lines())
                .contains(
                        "Last time skipped: Put evidence on the table (not needed), Say what we see (did it aloud) and"
                                + " Say what might explain it (out of time)");
    }

    @Test
    void only_the_step_the_meeting_opens_at_says_it() {
        skipThreeSteps();
        String facilitator = nextWeek("start quick");

        run.press(facilitator, ROOM, "Carry all").isDone();
        run.press(facilitator, ROOM, "Next").isDone();

        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("Last time skipped"));
    }

    @Test
    void it_is_said_in_the_language_of_the_team() {
        skipThreeSteps();
        run.say("priya", ROOM, "setup").fill("language", "es");
        run.clockTo(DAY.plusWeeks(1), "15:10", CHICAGO);
        run.say("elena", ROOM, "start quick");

        run.press("elena", ROOM, "Empezar").isDone();

        assertThat(run.card("elena", ROOM, "Paso 1 de 4"))
                .contains("La última vez se omitió: ", "(no hacía falta)", "(sin tiempo)");
    }

    @Test
    void nothing_is_said_after_a_meeting_that_skipped_nothing() {
        skipThreeSteps();
        String facilitator = nextWeek("start quick");
        run.press(facilitator, ROOM, "Carry all").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Add").fill().isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Carry on with our current change").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Close").isDone();

        run.clockTo(DAY.plusWeeks(2), "15:10", CHICAGO);
        meeting.start("start quick", TEAM);

        assertThat(run.card("noah", ROOM, "Step 1 of 4")).doesNotContain("Last time skipped");
    }

    @Test
    void a_step_the_team_came_back_to_and_completed_is_not_skipped() {
        String facilitator = meeting.start("start", TEAM);
        meeting.focus(facilitator, facilitator);
        run.press(facilitator, ROOM, "Skip: not needed").isDone();
        assertThat(run.card("noah", ROOM, "Step 3 of 8")).contains("Skipped: not needed");
        run.press(facilitator, ROOM, "◂ Back").isDone();

        run.press("noah", ROOM, "Add: Evidence")
                .fill("kind", "assessment", "source", "Exit tickets", "n", "48")
                .isDone();
        run.press("noah", ROOM, "Add: Evidence")
                .fill("kind", "student-work", "source", "Notebooks")
                .isDone();
        run.press(facilitator, ROOM, "No student names or IDs here").isDone();
        run.press(facilitator, ROOM, "Next").isDone();

        assertThat(run.card("noah", ROOM, "Step 3 of 8")).contains("Notebooks").doesNotContain("Skipped");
    }

    private String nextWeek(String command) {
        run.clockTo(DAY.plusWeeks(1), "15:10", CHICAGO);
        return meeting.start(command, TEAM);
    }

    private void skipThreeSteps() {
        String facilitator = meeting.start("start", TEAM);
        meeting.focus(facilitator, facilitator);
        run.press(facilitator, ROOM, "Skip: not needed").isDone();
        run.press(facilitator, ROOM, "Skip: did it aloud").isDone();
        run.press(facilitator, ROOM, "Skip: out of time").isDone();
        meeting.change(facilitator, facilitator);
        run.press("noah", ROOM, "I'll take it").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Done (timekeeper)").isDone();
        run.press(facilitator, ROOM, "Close").isDone();
    }
}
