package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.script.Script.CHICAGO;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Four members in two time zones: a whole data-inquiry, the nudge, the answers, the next meeting opening on them. */
final class WholeCycle {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah", "elena");

    /** A Wednesday far from any no-school day of the shipped calendar. */
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 3);

    /** A question comes at its minute; while the platform fails, a few later. */
    private static final int TROUBLE = 10;

    private final Script run;
    private final Meeting meeting;

    WholeCycle(Script run) {
        this.run = run;
        this.meeting = new Meeting(run, ROOM);
    }

    void play() {
        firstMeeting();
        ownersAreAskedTheDayBeforeAtTheirOwnTime();
        secondMeeting();
    }

    void firstMeeting() {
        assertThat(FIRST.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        run.clockTo(FIRST.minusDays(9), "10:00", CHICAGO);
        meeting.setUp("priya", FIRST, "15:10", TEAM);
        assertThat(run.clockTo(FIRST, "15:05", CHICAGO))
                .singleElement()
                .asString()
                .startsWith("agenda");
        wholeMeeting();
    }

    void secondMeeting() {
        run.clockTo(FIRST.plusWeeks(1), "15:05", CHICAGO);
        theNextMeetingOpensOnWhatHappened();
    }

    private void wholeMeeting() {
        String facilitator = meeting.start("start", TEAM);
        assertThat(run.card("noah", ROOM, "Step 2 of 8")).contains("Name the focus", "one choice for");
        meeting.focus("priya", facilitator);
        evidence(facilitator);
        noticing(facilitator);
        explaining(facilitator);
        meeting.change("marcus", facilitator);
        committing(facilitator);
        closing(facilitator);
    }

    private void evidence(String facilitator) {
        run.press("marcus", ROOM, "Add: Evidence")
                .fill("kind", "assessment", "source", "Exit tickets", "n", "48")
                .isDone();
        run.press(facilitator, ROOM, "Next").whispers("This step is not complete");
        run.press("elena", ROOM, "Add: Evidence").fill("kind", "student-work", "source", "Notebooks");
        run.press("elena", ROOM, "No student names or IDs here").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
    }

    private void noticing(String facilitator) {
        run.press("priya", ROOM, "Add")
                .fill("text", "14 of 22 give a reason\nReasons are short")
                .isDone();
        assertThat(run.card("noah", ROOM, "Step 4 of 8"))
                .contains("2 thoughts so far", "1 of 4 have added something")
                .doesNotContain("14 of 22", "Priya");
        List.of("marcus", "noah", "elena")
                .forEach(person -> run.press(person, ROOM, "Pass").isDone());
        run.press(facilitator, ROOM, "Reveal").isDone();
        assertThat(run.card("noah", ROOM, "Step 4 of 8")).contains("14 of 22 give a reason");
        run.press(facilitator, ROOM, "Next").isDone();
    }

    private void explaining(String facilitator) {
        run.press("marcus", ROOM, "Add: Possible causes")
                .fill("text", "We model answers", "control", "ours")
                .isDone();
        run.press("noah", ROOM, "Add: Possible causes")
                .fill("text", "Tasks ask for results", "control", "ours")
                .isDone();
        run.press(facilitator, ROOM, "Next").whispers("choosing one of the 2 for “Possible causes”");
        run.press(facilitator, ROOM, "Choose: We model answers").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
    }

    private void committing(String facilitator) {
        run.press(facilitator, ROOM, "Next").whispers("one step with an owner");
        run.press("elena", ROOM, "I'll take it").isDone();
        run.press("priya", ROOM, "Somebody takes it")
                .fill("owner", "noah", "text", "Bring three exit tickets")
                .isDone();
        assertThat(run.card("noah", ROOM, "Step 7 of 8")).contains("Noah Kim", "offered");
        run.press("noah", ROOM, "Accept").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
    }

    private void closing(String facilitator) {
        run.press("priya", ROOM, "Add")
                .fill("plus", "Short and clear", "delta", "Start on time")
                .isDone();
        run.press(facilitator, ROOM, "Done (timekeeper)").isDone();
        run.press(facilitator, ROOM, "Close").isDone();
        assertThat(run.card("marcus", ROOM, "Minutes"))
                .contains(
                        "When we open a lesson, we will ask two students to explain why",
                        "We expect: 18 of 22 do",
                        "Elena Vidal, we look again Wed 10 Feb",
                        "Bring three exit tickets — Noah Kim",
                        "+ Short and clear",
                        "Assessment; Student work",
                        "Next meeting: Wed 10 Feb, 15:10");
    }

    void ownersAreAskedTheDayBeforeAtTheirOwnTime() {
        LocalDate dayBefore = FIRST.plusDays(6);
        assertThat(run.toNextNudge())
                .singleElement()
                .asString()
                .startsWith("nudge")
                .endsWith("elena");
        assertThat(run.now().atZone(MADRID).toLocalDate()).isEqualTo(dayBefore);
        LocalTime inMadrid = run.now().atZone(MADRID).toLocalTime();
        assertThat(run.toNextNudge())
                .singleElement()
                .asString()
                .startsWith("nudge")
                .endsWith("noah");
        assertThat(run.now().atZone(CHICAGO).toLocalDate()).isEqualTo(dayBefore);
        assertThat(run.now().atZone(CHICAGO).toLocalTime()).isCloseTo(inMadrid, within(TROUBLE, ChronoUnit.MINUTES));

        run.press("noah", "dm-noah", "As planned").isDone();
        run.press("noah", "dm-noah", "Add a line")
                .fill("line", "Most gave one reason")
                .isDone();
        run.press("elena", "dm-elena", "En parte").isDone();
        assertThat(run.messages("noah", "dm-noah")).hasSize(1);
        assertThat(run.toNextNudge()).isEmpty();
    }

    private void theNextMeetingOpensOnWhatHappened() {
        String facilitator = meeting.start("start", TEAM);
        assertThat(run.card("priya", ROOM, "Step 1 of 8"))
                .contains(
                        "What happened since",
                        "Noah Kim said before the meeting: As planned. “Most gave one reason”",
                        "Elena Vidal said before the meeting: Partly",
                        "You expected: 18 of 22 do",
                        "2 steps waiting for a look");
        run.press(facilitator, ROOM, "Next").whispers("2 steps waiting for a look");
        run.press("priya", ROOM, "Tried it").isDone();
        run.press("noah", ROOM, "Not yet").isDone();
        run.press("priya", ROOM, "Look at it")
                .fill("effect", "too-early", "decision", "keep")
                .isDone();
        run.press("priya", ROOM, "Look at it")
                .fill("effect", "better-not-at-goal", "decision", "keep")
                .isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        theSecondMeetingClosesCarryingOn(facilitator);
    }

    private void theSecondMeetingClosesCarryingOn(String facilitator) {
        run.press(facilitator, ROOM, "Add").fill().isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Skip: not needed").isDone();
        run.press(facilitator, ROOM, "Skip: not needed").isDone();
        run.press(facilitator, ROOM, "Skip: not needed").isDone();
        run.press(facilitator, ROOM, "Carry on with our current change").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Next").isDone();
        run.press(facilitator, ROOM, "Skip: out of time").isDone();
        assertThat(run.card("noah", ROOM, "Minutes · Grade 5 · Wed 10 Feb"))
                .contains(
                        "What the last change brought", "Tried it 1", "Not yet 1", "Better, not there yet", "Keep it");
        assertThat(run.say("priya", ROOM, "status").text())
                .contains(
                        "Last meeting: Wed 10 Feb", "They expect: 18 of 22 do", "once at least 3 people own the steps");
    }
}
