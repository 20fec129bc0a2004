package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One typist for five people: a whole data-inquiry from [Start] to the minutes within 8 forms and 30 taps. */
class OneTypistTest {
    private static final String ROOM = "grade-4";
    private static final List<String> TEAM = List.of("ben", "maria", "aisha", "tom", "lucia");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 4);

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);

    @Test
    void a_whole_meeting_takes_one_person_at_most_8_forms_and_30_taps() {
        meeting.awaitFirst(DAY, "15:00", TEAM);
        run.countFromHere();

        beginWithEverybodyTicked();
        focusAndEvidence();
        noticeAndExplain();
        agreeAndClose();

        assertThat(run.card("aisha", ROOM, "Minutes"))
                .contains("Here is", "two students explain")
                .contains("offered to Aisha Khan")
                .doesNotContain("Skipped");
        assertThat(run.forms()).as("forms").isLessThanOrEqualTo(8);
        assertThat(run.taps()).as("taps").isLessThanOrEqualTo(30);
    }

    private void beginWithEverybodyTicked() {
        run.say("ben", ROOM, "start");
        run.press("ben", ROOM, "Start").isDone();
        if (!meeting.facilitator(TEAM).equals("ben")) {
            run.press("ben", ROOM, "Next");
            run.press("ben", ROOM, "Take over").isDone();
        }
        run.press("ben", ROOM, "Who is here").fill("people", TEAM).isDone();
        assertThat(run.card("ben", ROOM, "Here:")).contains("Aisha Khan", "Lucía Romero", "Tom Nguyen");
    }

    private void focusAndEvidence() {
        run.press("ben", ROOM, "Add").fill("new-goal", "More students explain").isDone();
        run.press("ben", ROOM, "Next").isDone();
        run.press("ben", ROOM, "Add: Evidence")
                .fill("kind", "student-work", "source", "Exit tickets on paper, kept by Tom")
                .isDone();
        run.press("ben", ROOM, "Add: Evidence")
                .fill("kind", "observation-look-for", "source", "Aisha visited on Monday")
                .isDone();
        run.press("ben", ROOM, "No student names").isDone();
        run.press("ben", ROOM, "Next").isDone();
    }

    private void noticeAndExplain() {
        run.press("ben", ROOM, "Add")
                .fill("text", "Most answers have no reason\nFour never answer")
                .isDone();
        run.press("ben", ROOM, "We went round").isDone();
        run.press("ben", ROOM, "Next").isDone();
        run.press("ben", ROOM, "Add: Possible causes")
                .fill("text", "We answer for them\nThe task asks for no reason")
                .isDone();
        run.press("ben", ROOM, "Choose: We answer for them").isDone();
        run.press("ben", ROOM, "Next").isDone();
    }

    private void agreeAndClose() {
        run.press("ben", ROOM, "Add")
                .fill(
                        "when",
                        "we start",
                        "will",
                        "have two students explain",
                        "prediction",
                        "Here is our guess: 15 of 25")
                .isDone();
        run.press("ben", ROOM, "Next").isDone();
        run.press("ben", ROOM, "Somebody takes it").fill("owner", "aisha").isDone();
        run.press("ben", ROOM, "Next").isDone();
        run.press("ben", ROOM, "Done (timekeeper)").isDone();
        run.press("ben", ROOM, "Close").isDone();
    }
}
