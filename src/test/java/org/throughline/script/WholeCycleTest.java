package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Four members in two time zones: a whole data-inquiry, the nudge, the answers, the next meeting opening on them. */
class WholeCycleTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final String ROOM = "grade-5";

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());

    @Test
    void a_change_is_agreed_asked_about_and_looked_at_in_the_next_meeting() {
        LocalDate first = run.next(DayOfWeek.WEDNESDAY);
        setUp(first);
        run.clockTo(first, "15:05", CHICAGO);
        wholeSession();

        String minutes = run.card("priya", ROOM, "Minutes");
        assertThat(minutes).contains("exit tickets", "Elena Vidal", "Marcus Hill");

        nudges(first.plusWeeks(1));
        run.clockTo(first.plusWeeks(1), "15:05", CHICAGO);
        secondSession();
    }

    private void setUp(LocalDate first) {
        run.say("priya", ROOM, "setup")
                .fill(
                        "people",
                        List.of("priya", "marcus", "noah", "elena"),
                        "day",
                        "wednesday",
                        "time",
                        "15:10",
                        "first",
                        first.toString())
                .whispers("Grade 5");
    }

    private void wholeSession() {
        run.say("priya", ROOM, "start").whispers("Leave with one change to try before");
        run.press("priya", ROOM, "Start").isDone();
        for (String person : List.of("marcus", "noah", "elena")) {
            run.press(person, ROOM, "I'm here").isDone();
        }
        assertThat(run.card("noah", ROOM, "Step 2 of 8")).contains("Name the focus");
    }

    private void nudges(LocalDate meeting) {
        run.toNextNudge();
        assertThat(run.now().atZone(MADRID).toLocalTime()).hasHour(8);
        assertThat(run.now().atZone(MADRID).toLocalDate()).isEqualTo(meeting.minusDays(1));
    }

    private void secondSession() {
        run.say("priya", ROOM, "start");
        run.press("priya", ROOM, "Start").isDone();
        assertThat(run.card("noah", ROOM, "Step 1 of 8")).contains("What happened since");
    }
}
