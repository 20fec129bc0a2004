package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What [Change] before a meeting changes: another protocol brings its own minutes and roles, other minutes other times. */
class StartFormTest {
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
    void a_shorter_protocol_brings_its_own_minutes_and_drops_roles_it_does_not_have() {
        start("start", "protocol", "quick");

        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("The short meeting", "Time: 15:10–15:25", "Facilitator:", "Recorder:")
                .doesNotContain("Timekeeper:", "Data lead:");
        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("Until 15:12");
    }

    @Test
    void a_longer_protocol_brings_its_own_minutes_and_proposes_its_roles() {
        start("start quick", "protocol", "data-inquiry");

        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("Time: 15:10–15:55", "Facilitator: Priya", "Timekeeper: Noah", "Data lead: Elena");
    }

    @Test
    void what_the_person_typed_stays_with_another_protocol() {
        start("start quick", "protocol", "data-inquiry", "minutes", "30", "recorder", "elena");

        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("Time: 15:10–15:40", "Facilitator: Priya", "Recorder: Elena", "Timekeeper: Noah");
    }

    @Test
    void every_step_takes_its_share_of_the_minutes() {
        start("start quick", "minutes", "30");
        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("Until 15:14");
        String facilitator = meeting.facilitator(TEAM);

        meeting.focus(facilitator, facilitator);

        assertThat(run.card("noah", ROOM, "Step 3 of 4")).contains("Until 15:20");
        run.clockTo(DAY, "15:22", CHICAGO);
        meeting.change(facilitator, facilitator);
        assertThat(run.card("noah", ROOM, "Step 4 of 4")).contains("Until 15:30");
    }

    @Test
    void a_step_that_was_paused_ends_later_by_its_share_and_the_pause() {
        start("start quick", "minutes", "30");
        run.press(meeting.facilitator(TEAM), ROOM, "Pause").isDone();
        run.clockTo(DAY, "15:41", CHICAGO);

        run.press("noah", ROOM, "Go on").isDone();

        assertThat(run.card("noah", ROOM, "Step 2 of 4")).contains("Until 15:44");
        assertThat(run.card("noah", ROOM, "Here:")).contains("Time: 15:10–16:10");
    }

    private void start(String command, Object... changed) {
        run.say("priya", ROOM, command).whispers("Ready to start");
        run.press("priya", ROOM, "Change").fill(changed).isDone();
    }
}
