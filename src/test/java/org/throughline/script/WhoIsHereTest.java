package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is counted in a meeting, and who says so. */
class WhoIsHereTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);
    private String facilitator = "";
    private String other = "";

    @BeforeEach
    void a_meeting_under_way() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
        facilitator = meeting.start("start quick", TEAM);
        other = TEAM.stream()
                .filter(person -> !person.equals(facilitator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_the_facilitator_says_who_is_here() {
        run.press(other, ROOM, "Who is here").whispers(run.nameOf(facilitator) + " is moving us today.");

        run.press(facilitator, ROOM, "Who is here")
                .fill("people", List.of(facilitator, other))
                .isDone();

        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("of 2 have added");
    }

    @Test
    void ticks_of_somebody_who_handed_the_meeting_over_meanwhile_change_nothing() {
        Script.Reply ticks = run.press(facilitator, ROOM, "Who is here");
        run.press(other, ROOM, "Next");
        run.press(other, ROOM, "Take over").isDone();

        ticks.fill("people", List.of()).whispers(run.nameOf(other) + " is moving us today.");

        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("of 4 have added");
    }

    @Test
    void the_people_to_tick_are_those_of_the_team() {
        var ticks = run.press(facilitator, ROOM, "Who is here");

        assertThat(ticks.options("people")).containsExactlyInAnyOrderElementsOf(TEAM);
    }

    @Test
    void somebody_who_cannot_be_counted_is_named_and_the_form_stays_open() {
        var ticks = run.press(facilitator, ROOM, "Who is here");

        var answer = ticks.fill("people", List.of(facilitator, "omar", "ruth"));

        assertThat(answer.errors().get("people").asText())
                .startsWith("Omar Haddad and Ruth Adeyemi are not on this team")
                .contains("I'm here");
        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("of 4 have added");
    }

    @Test
    void before_a_set_up_the_people_of_the_room_are_ticked_and_join_the_team() {
        run.press("grace", "kindergarten", "Start a meeting");
        run.press("grace", "kindergarten", "Start").isDone();
        var ticks = run.press("grace", "kindergarten", "Who is here");
        assertThat(ticks.options("people")).contains("grace", "daniel").doesNotContain("priya", "ruth");

        ticks.fill("people", List.of("grace", "daniel")).isDone();

        assertThat(run.card("daniel", "kindergarten", "Here:")).contains("Grace Lee and Daniel Brooks");
        run.press("daniel", "kindergarten", "Add").form();
        assertThat(run.say("grace", "kindergarten", "members").text()).contains("Daniel Brooks");
    }

    @Test
    void everybody_who_may_own_a_step_is_offered_and_nobody_else() {
        meeting.focus(facilitator, facilitator);
        meeting.change(facilitator, facilitator);

        assertThat(run.press(facilitator, ROOM, "Somebody takes it…").options("owner"))
                .containsExactlyInAnyOrderElementsOf(TEAM);
        run.press(other, ROOM, "I'll take it").isDone();
        run.press(facilitator, ROOM, "Close").isDone();
        run.say(other, "dm-" + other, "mine");
        assertThat(run.press(other, "dm-" + other, "Hand over").options("owner"))
                .hasSize(3)
                .doesNotContain(other);
    }

    @Test
    void a_guest_who_comes_late_reads_what_that_means_and_what_was_said_so_far() {
        meeting.focus(facilitator, facilitator);

        var late = run.press("carmen", ROOM, "I'm here");

        late.whispers("invitado");
        assertThat(late.text()).contains("Paso 3 de 4", "Hasta ahora", "More students explain their thinking");
    }

    @Test
    void a_member_who_comes_late_in_the_first_step_reads_what_was_said_so_far() {
        run.press(facilitator, ROOM, "Who is here")
                .fill("people", List.of(facilitator))
                .isDone();
        run.press(facilitator, ROOM, "Add")
                .fill("new-goal", "More students explain their thinking")
                .isDone();

        var late = run.press("elena".equals(facilitator) ? "priya" : "elena", ROOM, "I'm here");

        assertThat(late.text()).contains("2 de 4", "Hasta ahora", "More students explain their thinking");
    }

    @Test
    void a_member_who_comes_before_anything_was_said_reads_nothing() {
        run.press(facilitator, ROOM, "Who is here")
                .fill("people", List.of(facilitator))
                .isDone();

        run.press(other, ROOM, "I'm here").isDone();
    }

    @Test
    void who_comes_late_does_not_read_what_is_still_written_silently() {
        run.press("grace", "kindergarten", "Start a meeting");
        run.press("grace", "kindergarten", "Start").isDone();
        new Meeting(run, "kindergarten").focus("grace", "grace");
        run.press("grace", "kindergarten", "Skip: not needed").isDone();
        run.press("grace", "kindergarten", "Add")
                .fill("text", "14 of 22 give a reason")
                .isDone();

        var late = run.press("daniel", "kindergarten", "I'm here");

        late.whispers("Step 4 of 8");
        assertThat(late.text())
                .contains("So far", "More students explain their thinking")
                .doesNotContain("14 of 22");
    }

    @Test
    void a_role_is_given_to_somebody_of_the_team_or_before_a_set_up_of_the_room() {
        run.say("grace", "kindergarten", "start");
        var start = run.press("grace", "kindergarten", "Change");
        assertThat(start.options("facilitator")).contains("grace", "daniel").doesNotContain("priya", "ruth");

        assertThat(start.fill("facilitator", "priya")
                        .errors()
                        .get("facilitator")
                        .asText())
                .isEqualTo("Please pick somebody of this team. Everything you typed is still here.");
        start.fill("facilitator", "daniel").isDone();

        assertThat(run.card("grace", "kindergarten", "Here:")).contains("Facilitator: Daniel Brooks");
    }
}
