package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

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
        run.clockTo(DAY.minusDays(8), "10:00", CHICAGO);
        meeting.setUp("priya", DAY, "15:10", TEAM);
        run.clockTo(DAY, "15:10", CHICAGO);
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
}
