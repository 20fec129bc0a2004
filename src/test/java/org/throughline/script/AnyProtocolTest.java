package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A protocol of a school's own, with every record kind, field type and rule, walked to its minutes. */
class AnyProtocolTest {
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);

    @RegisterExtension
    static final RunningBot BOT = RunningBot.withProtocols(Path.of("src/test/resources/protocols"));

    private final Script run = new Script(BOT.url());
    private String facilitator = "";

    @Test
    void every_step_says_what_it_needs_takes_it_and_lets_the_team_go_on() {
        Meeting meeting = new Meeting(run, ROOM);
        meeting.awaitFirst(DAY, "15:10", TEAM);
        facilitator = meeting.start("start everything", TEAM);
        run.press("priya", ROOM, "Add")
                .fill("new-goal", "More explain", "new-indicator", "Share with a reason")
                .isDone();
        go();

        fields();
        oneWayOrAnother();
        extending();
        evidenceOfThreeKinds();
        voices();
        readingsAndVotes();
        verdict();
        meeting.change("marcus", facilitator);
        run.press("elena", ROOM, "I'll take it").isDone();
        go();
        run.press(facilitator, ROOM, "Skip: did it aloud").isDone();

        assertThat(run.card("noah", ROOM, "Minutes")).contains("Attendance; Discipline", "Elena Vidal");
    }

    private void fields() {
        stays("2 more for “Meetings”");
        JsonNode wrong = run.press("priya", ROOM, "Add")
                .fill("name", "X", "minutes", "4", "page", "not a link", "since", "2027-01-01")
                .errors();
        assertThat(wrong.fieldNames())
                .toIterable()
                .contains("name", "minutes", "page")
                .doesNotContain("since");
        run.press("priya", ROOM, "Add")
                .fill("name", "Staff meeting", "minutes", "120", "rhythm", "weekly", "purposes", List.of("logistics"))
                .isDone();
        run.press("noah", ROOM, "Add")
                .fill("name", "Grade team", "minutes", "180", "runner", "marcus", "needed", "yes", "goal", "Plan units")
                .isDone();
        assertThat(run.card("noah", ROOM, "List our meetings"))
                .contains("Staff meeting", "Every week", "Marcus Hill", "180", "Meant to: Plan units");
        go();
    }

    private void oneWayOrAnother() {
        stays("Overlaps");
        run.press("noah", ROOM, "Add: Time without effect")
                .fill("text", "Reading announcements aloud")
                .isDone();
        go();
    }

    private void extending() {
        stays("“Tie” for 2 entries");
        run.press("priya", ROOM, "Staff meeting").fill("tie", "none").isDone();
        stays("“Tie” for 1 entry");
        String recorder = new Meeting(run, ROOM).recorder(TEAM);
        Script.Reply edit = run.press(recorder, ROOM, "Edit everything", "Tie them");
        edit.fill(field(edit, "tie", ""), "direct").isDone();
        stays("choosing one of the 2");
        run.press(facilitator, ROOM, "Choose: Grade team").isDone();
        go();
    }

    private void evidenceOfThreeKinds() {
        for (String kind : List.of("attendance", "discipline")) {
            run.press("marcus", ROOM, "Add")
                    .fill("kind", kind, "source", "Office list", "n", "24")
                    .isDone();
        }
        run.press("marcus", ROOM, "Add")
                .fill("kind", "climate-belonging", "source", "Survey", "n", "9")
                .isDone();
        stays(">= 10");
        run.press("noah", ROOM, "No student names").refuses("That is for Priya Raman today");
        run.press("priya", ROOM, "No student names").isDone();
        stays(">= 10");
        Script.Reply edit = run.press("marcus", ROOM, "Edit mine");
        edit.fill(field(edit, "n", "9"), "31").isDone();
        go();
    }

    private void voices() {
        run.press("priya", ROOM, "Add").fill("text", "They agree in autumn").isDone();
        run.press("noah", ROOM, "Add").fill("text", "They differ in spring").isDone();
        stays("2 people not heard yet");
        List.of("marcus", "elena")
                .forEach(person -> run.press(person, ROOM, "Pass").isDone());
        stays("one choice for “Observations”");
        nothingIsSeenBeforeItIsRevealed();
        run.press(facilitator, ROOM, "Reveal").isDone();
        run.press(facilitator, ROOM, "Choose: They agree").isDone();
        go();
        run.press("noah", ROOM, "Add").fill("text", "Arrival is chaotic").isDone();
        run.press("elena", ROOM, "Add").fill("text", "Nobody greets").isDone();
        run.press(facilitator, ROOM, "Choose: Nobody").isDone();
        go();
    }

    private void nothingIsSeenBeforeItIsRevealed() {
        assertThat(run.read("noah", ROOM)).noneMatch(card -> card.contains("They agree"));
        assertThat(run.read(facilitator, ROOM)).noneMatch(card -> card.contains("They agree"));
    }

    private void readingsAndVotes() {
        Script.Reply reading = run.press("priya", ROOM, "Add");
        String indicator = reading.form()
                .get("fields")
                .get(0)
                .get("options")
                .get(0)
                .get("value")
                .asText();
        reading.fill("indicator", indicator, "value", "61").isDone();
        go();
        stays("4 people not heard yet");
        TEAM.forEach(person -> run.press(person, ROOM, "With a change").isDone());
        run.press("noah", ROOM, "Not yet").isDone();
        go();
    }

    private void verdict() {
        run.press("noah", ROOM, "Add")
                .fill("answer", "working", "why", "Half do it")
                .isDone();
        stays("presenter");
        run.press(facilitator, ROOM, "Done (presenter)").isDone();
        go();
    }

    /** The field of that name with that value, of whichever entry. */
    private static String field(Script.Reply edit, String name, String value) {
        for (JsonNode field : edit.form().get("fields")) {
            if (field.get("id").asText().endsWith("." + name)
                    && field.path("value").asText().equals(value)) {
                return field.get("id").asText();
            }
        }
        throw new AssertionError("no field “" + name + "” with “" + value + "” in " + edit.form());
    }

    private void stays(String missing) {
        run.press(facilitator, ROOM, "Next").whispers(missing);
    }

    private void go() {
        run.press(facilitator, ROOM, "Next").isDone();
    }
}
