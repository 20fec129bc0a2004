package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who moves the meeting when the facilitator is away is said from its start. */
class BackupTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());

    @BeforeEach
    void a_meeting_that_noah_started() {
        new Meeting(run, ROOM).awaitFirst(DAY, "15:10", TEAM);
        run.say("noah", ROOM, "start quick");
        run.press("noah", ROOM, "Start").isDone();
    }

    @Test
    void the_session_card_names_the_backup_beside_the_roles() {
        assertThat(run.card("noah", ROOM, "Here:").lines())
                .containsSequence("Facilitator: Priya Raman", "Recorder: Marcus Hill", "Backup: Marcus Hill");
    }

    @Test
    void the_backup_is_offered_first_when_a_role_is_handed_over() {
        assertThat(run.press("priya", ROOM, "Hand over").options("person").get(0))
                .isEqualTo("marcus");
    }

    @Test
    void a_backup_who_took_over_is_no_longer_named_as_one() {
        run.press("marcus", ROOM, "Next");
        run.press("marcus", ROOM, "Take over").isDone();

        assertThat(run.card("noah", ROOM, "Here:"))
                .contains("Facilitator: Marcus Hill")
                .doesNotContain("Backup");
        assertThat(run.press("marcus", ROOM, "Hand over").options("person").get(0))
                .isEqualTo("noah");
    }
}
