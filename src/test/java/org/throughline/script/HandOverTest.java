package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A role goes to somebody else in the middle of a meeting, with what it may do. */
class HandOverTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);
    private String facilitator = "";
    private String recorder = "";
    private String other = "";

    @BeforeEach
    void a_meeting_under_way() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
        facilitator = meeting.start("start quick", TEAM);
        recorder = meeting.recorder(TEAM);
        other = TEAM.stream()
                .filter(person -> !List.of(facilitator, recorder).contains(person))
                .findFirst()
                .orElseThrow();
        run.press("priya", ROOM, "Add").fill("new-goal", "More explain").isDone();
    }

    @Test
    void the_facilitator_gives_the_recorders_role_to_somebody_who_then_edits_everything() {
        run.press(other, ROOM, "Edit everything").refuses("");

        handOver(facilitator, "recorder", other).isDone();

        assertThat(run.card("noah", ROOM, "in place of"))
                .isEqualTo("%s is recorder now, in place of %s.".formatted(run.nameOf(other), run.nameOf(recorder)));
        assertThat(run.card("noah", ROOM, "Here:")).contains("Recorder: " + run.nameOf(other));
        assertThat(run.press(other, ROOM, "Edit everything").form().toString()).contains("More explain");
        run.press(recorder, ROOM, "Edit everything").refuses(run.nameOf(other));
    }

    @Test
    void who_holds_a_role_gives_it_away_and_no_other() {
        Script.Reply form = run.press(recorder, ROOM, "Hand over");

        assertThat(form.options("role")).containsExactly("recorder");
        form.fill("person", other).isDone();

        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("Recorder: " + run.nameOf(other), "Facilitator: " + run.nameOf(facilitator));
    }

    @Test
    void who_holds_no_role_may_take_over_and_gives_nothing_away() {
        run.press(other, ROOM, "Hand over").whispers(run.nameOf(facilitator) + " is moving us today.");

        assertThat(run.card("noah", ROOM, "Here:")).contains("Recorder: " + run.nameOf(recorder));
    }

    @Test
    void a_role_given_away_while_the_form_was_open_is_not_given_twice() {
        Script.Reply form = run.press(recorder, ROOM, "Hand over");
        handOver(facilitator, "recorder", other).isDone();

        form.fill("person", facilitator).refuses(run.nameOf(other));

        assertThat(run.card("noah", ROOM, "Here:")).contains("Recorder: " + run.nameOf(other));
    }

    @Test
    void nobody_is_the_recorder_without_being_picked() {
        handOver(facilitator, "recorder", "").errors();
        handOver(facilitator, "", other).errors();
        handOver(facilitator, "recorder", "ruth").refuses("Ruth Adeyemi");

        assertThat(run.card("noah", ROOM, "Here:")).contains("Recorder: " + run.nameOf(recorder));
    }

    private Script.Reply handOver(String by, String role, String to) {
        return run.press(by, ROOM, "Hand over").fill("role", role, "person", to);
    }
}
