package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Putting right what is kept, in the fields it was added with; what is taken out can be had back. */
class EditingTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);
    private String facilitator = "";
    private String recorder = "";

    @BeforeEach
    void a_team_on_its_day() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
    }

    @Test
    void a_focus_is_edited_by_the_names_of_its_goal_and_indicators() {
        begin("start quick");
        press("marcus", "Add")
                .fill("new-goal", "More explain", "new-indicator", "Share with a reason\nTalk time")
                .isDone();

        Script.Reply edit = press("marcus", "Edit mine");
        edit.fill().isDone();

        assertThat(labels(edit, "goal")).containsExactly("More explain");
        assertThat(labels(edit, "indicators")).containsExactly("Share with a reason", "Talk time");
        assertThat(step("Step 2 of 4")).contains("More explain", "Share with a reason", "Talk time");
    }

    @Test
    void a_focus_is_put_into_new_words_where_it_is_edited() {
        begin("start quick");
        press("marcus", "Add").fill("new-goal", "More explain").isDone();

        Script.Reply edit = press("marcus", "Edit mine");
        edit.fill(id(edit, "new-goal"), "Fractions: 80% by March").isDone();

        assertThat(step("Step 2 of 4")).contains("Fractions: 80% by March").doesNotContain("More explain");
    }

    @Test
    void a_change_keeps_its_words_when_it_is_edited() {
        begin("start quick");
        meeting.focus("priya", facilitator);
        meeting.change("marcus", facilitator);

        Script.Reply edit = press("marcus", "Edit mine", "Step 3 of 4");
        JsonNode errors = edit.fill(id(edit, "when"), "", id(edit, "will"), "").errors();

        assertThat(errors.fieldNames()).toIterable().containsExactlyInAnyOrder(id(edit, "when"), id(edit, "will"));
        assertThat(step("Step 3 of 4")).contains("ask two students");
    }

    @Test
    void a_change_without_any_word_is_removed_and_can_be_had_back() {
        begin("start quick");
        meeting.focus("priya", facilitator);
        meeting.change("marcus", facilitator);

        Script.Reply edit = press("marcus", "Edit mine", "Step 3 of 4");
        edit.fill(id(edit, "when"), "", id(edit, "will"), "", id(edit, "prediction"), "")
                .whispers("Removed");
        assertThat(step("Step 3 of 4")).doesNotContain("ask two students");
        press("marcus", "Undo").isDone();

        assertThat(step("Step 3 of 4")).contains("ask two students");
    }

    @Test
    void every_part_of_a_piece_of_evidence_can_be_changed_or_filled_later() {
        atEvidence();
        press("noah", "Add: Evidence")
                .fill("kind", "attendance", "source", "Exit tickets")
                .isDone();

        Script.Reply edit = press("noah", "Edit mine");
        edit.fill(id(edit, "kind"), "student-work", id(edit, "n"), "24", id(edit, "link"), "https://example.org/a")
                .isDone();

        assertThat(step("Step 3 of 8")).contains("Student work: Exit tickets (about 24 students", "example.org");
    }

    @Test
    void what_does_not_fit_a_field_is_said_there_and_nothing_is_kept() {
        atEvidence();
        press("noah", "Add: Evidence")
                .fill("kind", "attendance", "source", "Exit tickets")
                .isDone();

        Script.Reply edit = press("noah", "Edit mine");
        JsonNode errors = edit.fill(id(edit, "source"), "Other tickets", id(edit, "link"), "on the shelf")
                .errors();

        assertThat(errors.fieldNames()).toIterable().containsExactly(id(edit, "link"));
        assertThat(step("Step 3 of 8")).contains("Exit tickets");
    }

    @Test
    void where_one_form_does_not_hold_all_one_is_asked_which() {
        atEvidence();
        IntStream.rangeClosed(1, 7)
                .forEach(i -> press("noah", "Add: Evidence")
                        .fill("kind", "attendance", "source", "List " + i)
                        .isDone());

        press("noah", "Edit mine").whispers("Which one?");
        Script.Reply edit = press("noah", "Attendance: List 7", "Which one?");
        edit.fill(id(edit, "source"), "List seven").isDone();

        assertThat(step("Step 3 of 8")).contains("List 1", "List seven").doesNotContain("List 7");
    }

    @Test
    void one_undo_brings_back_all_that_one_edit_removed() {
        atNotice();
        press("noah", "Add").fill("text", "First fact\nSecond fact").isDone();
        press(facilitator, "Reveal").isDone();

        Script.Reply edit = press("noah", "Edit mine");
        List<String> texts = ids(edit, "text");
        edit.fill(texts.get(0), "", texts.get(1), "").whispers("Removed");
        assertThat(step("Step 4 of 8")).doesNotContain("First fact", "Second fact");
        press("noah", "Undo").isDone();

        assertThat(step("Step 4 of 8")).contains("First fact", "Second fact");
    }

    @Test
    void the_recorder_reads_nobodys_silent_words_before_they_are_revealed() {
        atNotice();
        String other = TEAM.stream()
                .filter(person -> !person.equals(recorder))
                .findFirst()
                .orElseThrow();
        press(other, "Add").fill("text", "A quiet thought").isDone();

        press(recorder, "Edit everything").refuses("Reveal");
        press(recorder, "Add").fill("text", "My own").isDone();
        assertThat(press(recorder, "Edit everything").form().toString())
                .contains("My own")
                .doesNotContain("A quiet thought");
        press(facilitator, "Reveal").isDone();

        assertThat(press(recorder, "Edit everything").form().toString()).contains("A quiet thought");
    }

    @Test
    void going_back_reveals_nothing() {
        atNotice();
        press("noah", "Add").fill("text", "A quiet thought").isDone();

        press(facilitator, "◂ Back").isDone();

        assertThat(step("Step 4 of 8")).doesNotContain("A quiet thought");
    }

    @Test
    void what_somebody_changed_meanwhile_stays_where_an_edit_left_it_as_it_was() {
        Script.Reply everything = editEverythingWhileNoahPutsHisInNewWords();

        everything.fill(ids(everything, "text").get(1), "Her words, put right").isDone();

        assertThat(step("Step 4 of 8")).contains("His newer words", "Her words, put right");
    }

    @Test
    void what_the_recorder_changed_of_others_says_so() {
        begin("start quick");
        String other = TEAM.stream()
                .filter(person -> !person.equals(recorder) && !person.equals("elena"))
                .findFirst()
                .orElseThrow();
        press(other, "Add").fill("new-goal", "More explain").isDone();
        assertThat(step("Step 2 of 4")).doesNotContain("edited by");

        Script.Reply everything = press(recorder, "Edit everything");
        everything
                .fill(ids(everything, "new-goal").get(0), "More explain aloud")
                .isDone();

        assertThat(step("Step 2 of 4")).containsPattern("More explain aloud — .* \\(edited by .*\\)");
    }

    @Test
    void what_two_people_changed_at_once_is_asked_about() {
        Script.Reply everything = editEverythingWhileNoahPutsHisInNewWords();
        String his = ids(everything, "text").get(0);

        JsonNode errors = everything.fill(his, "The recorder's words").errors();

        assertThat(errors.get(his).asText()).contains("Here it says “His newer words” now");
        assertThat(step("Step 4 of 8")).contains("His newer words");
        everything.fill(his, "The recorder's words").isDone();
        assertThat(step("Step 4 of 8")).contains("The recorder's words").doesNotContain("His newer words");
    }

    @Test
    void stopping_reveals_nothing() {
        atNotice();
        press("noah", "Add").fill("text", "A quiet thought").isDone();

        press(facilitator, "Stop here, keep notes").whispers("Stopped here");

        assertThat(run.read("marcus", ROOM)).noneMatch(card -> card.contains("A quiet thought"));
    }

    @Test
    void what_the_recorder_writes_silently_is_their_own_voice() {
        atNotice();

        press(recorder, "Add").fill("text", "My own thought").isDone();

        assertThat(step("Step 4 of 8")).contains("1 of 4 have added", "3 people not heard yet");
    }

    @Test
    void the_recorder_may_still_write_silently_for_the_room() {
        atNotice();

        press(recorder, "Add")
                .fill("text", "From the paper on the wall", "for-team", List.of("yes"))
                .isDone();

        assertThat(step("Step 4 of 8")).contains("0 of 4 have added", "4 people not heard yet");
    }

    private void begin(String command) {
        facilitator = meeting.start(command, TEAM);
        recorder = meeting.recorder(TEAM);
    }

    private void atEvidence() {
        begin("start data-inquiry");
        meeting.focus("priya", facilitator);
    }

    private Script.Reply editEverythingWhileNoahPutsHisInNewWords() {
        atNotice();
        press("noah", "Add").fill("text", "His words").isDone();
        press("elena", "Add").fill("text", "Her words").isDone();
        press(facilitator, "Reveal").isDone();
        Script.Reply everything = press(recorder, "Edit everything");
        Script.Reply his = press("noah", "Edit mine");
        his.fill(id(his, "text"), "His newer words").isDone();
        return everything;
    }

    private void atNotice() {
        atEvidence();
        press(facilitator, "Skip: did it aloud").isDone();
    }

    private Script.Reply press(String person, String label) {
        return run.press(person, ROOM, label);
    }

    private Script.Reply press(String person, String label, String about) {
        return run.press(person, ROOM, label, about);
    }

    private String step(String title) {
        return run.card("elena", ROOM, title);
    }

    private static String id(Script.Reply edit, String field) {
        return ids(edit, field).get(0);
    }

    /** The fields of that name, entry after entry. */
    private static List<String> ids(Script.Reply edit, String field) {
        var found = new ArrayList<String>();
        edit.form().get("fields").forEach(one -> {
            if (one.get("id").asText().endsWith("." + field)) {
                found.add(one.get("id").asText());
            }
        });
        assertThat(found).as("fields “%s” in %s", field, edit.form()).isNotEmpty();
        return found;
    }

    private static List<String> labels(Script.Reply edit, String field) {
        String wanted = id(edit, field);
        return StreamSupport.stream(edit.form().get("fields").spliterator(), false)
                .filter(one -> one.get("id").asText().equals(wanted))
                .flatMap(one -> StreamSupport.stream(one.path("options").spliterator(), false))
                .map(option -> option.get("label").asText())
                .toList();
    }
}
