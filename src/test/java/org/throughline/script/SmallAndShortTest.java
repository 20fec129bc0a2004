package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team of two, a very first meeting without set-up, a meeting cut short, people who are away. */
class SmallAndShortTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());

    @Test
    void two_people_close_a_meeting_and_speak_aloud_at_its_end() {
        var two = new Meeting(run, "music");
        two.awaitFirst(DAY, "14:00", List.of("jonas", "sofia"));

        String facilitator = two.start("start", List.of("jonas", "sofia"));
        assertThat(run.card("jonas", "music", "Facilitator:"))
                .contains("Recorder:")
                .doesNotContain("Timekeeper:");
        two.focus(facilitator, facilitator);
        run.press(facilitator, "music", "Skip: not needed");
        run.press("jonas", "music", "Pass");
        run.press("sofia", "music", "Pass");
        run.press(facilitator, "music", "Next").isDone();
        run.press(facilitator, "music", "Skip: out of time").isDone();
        two.change("sofia", facilitator);
        run.press("sofia", "music", "I'll take it").isDone();
        run.press(facilitator, "music", "Next").isDone();
        assertThat(run.card("jonas", "music", "Step 8 of 8"))
                .contains("Go round aloud")
                .doesNotContain("I was heard");
        run.press(facilitator, "music", "Skip: did it aloud").isDone();

        assertThat(run.card("jonas", "music", "Minutes")).contains("Sofía Marín, we look again Wed 10 Feb");
    }

    @Test
    void the_very_first_meeting_needs_no_set_up_and_asks_only_when_the_team_meets_next() {
        run.clockTo(DAY, "15:10", CHICAGO);
        run.press("grace", "kindergarten", "Start a meeting").whispers("Ready to start: Kindergarten");
        run.press("grace", "kindergarten", "Start").isDone();
        run.press("daniel", "kindergarten", "I'm here").isDone();
        assertThat(run.card("daniel", "kindergarten", "Here:")).contains("Grace Lee and Daniel Brooks");
        var first = new Meeting(run, "kindergarten");
        first.focus("daniel", "grace");
        run.press("grace", "kindergarten", "Skip: did it aloud");
        run.press("grace", "kindergarten", "We went round");
        run.press("grace", "kindergarten", "Next");
        run.press("grace", "kindergarten", "Skip: not needed");
        first.change("daniel", "grace");
        run.press("daniel", "kindergarten", "I'll take it")
                .fill("reviewDate", DAY.plusWeeks(1).toString())
                .isDone();
        run.press("grace", "kindergarten", "Next");

        run.press("grace", "kindergarten", "Skip: did it aloud").whispers("When do you meet next?");
        run.press("grace", "kindergarten", "When do you meet next?").fill().isDone();

        assertThat(run.card("daniel", "kindergarten", "Minutes")).contains("Next meeting: Wed 10 Feb, 15:10");
        assertThat(run.toNextNudge()).singleElement().asString().endsWith("daniel");
    }

    @Test
    void a_meeting_cut_short_at_step_five_is_wrapped_up_in_one_form() {
        var team = new Meeting(run, "grade-5");
        List<String> people = List.of("priya", "marcus", "noah", "elena");
        team.awaitFirst(DAY, "15:10", people);
        String facilitator = team.start("start", people);
        team.focus("priya", facilitator);
        run.press(facilitator, "grade-5", "Skip: out of time");
        run.press(facilitator, "grade-5", "Skip: out of time");
        assertThat(run.card("noah", "grade-5", "Step 5 of 8")).isNotEmpty();
        Map<String, Object> old = run.click(facilitator, "grade-5", "Park it");

        assertThat(run.press(facilitator, "grade-5", "Wrap up now")
                        .fill("date", "2027-02-10")
                        .errors()
                        .toString())
                .contains("\"owner\"", "\"will\"", "Not saved yet");
        run.press(facilitator, "grade-5", "Wrap up now")
                .fill("will", "ask two students to explain why", "owner", "noah", "date", "2027-02-10")
                .isDone();

        assertThat(run.card("priya", "grade-5", "Minutes"))
                .contains("We will ask two students to explain why", "offered to Noah Kim", "out of time");
        assertThat(run.api().post("/sandbox/api/buttons", old).get("text").asText())
                .contains("closed");
    }

    @Test
    void somebody_takes_over_when_the_facilitator_is_away() {
        var team = new Meeting(run, "grade-5");
        List<String> people = List.of("priya", "marcus", "noah", "elena");
        team.awaitFirst(DAY, "15:10", people);
        run.say("priya", "grade-5", "start");
        run.press("priya", "grade-5", "Start").isDone();
        String away = team.facilitator(people);
        String there = people.stream()
                .filter(person -> !person.equals(away))
                .findFirst()
                .orElseThrow();

        run.press(there, "grade-5", "Next").whispers(run.nameOf(away) + " is moving us today.");
        run.press(there, "grade-5", "Take over").isDone();

        assertThat(run.card(away, "grade-5", " is facilitator now")).contains(run.nameOf(there), run.nameOf(away));
        run.press(there, "grade-5", "Next").whispers("one choice");
    }
}
