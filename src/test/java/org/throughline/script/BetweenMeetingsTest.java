package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Owners who are away, meetings nobody started, a coach in three teams. */
class BetweenMeetingsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final List<String> FIVE = List.of("priya", "marcus", "noah", "elena");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting grade5 = new Meeting(run, "grade-5");

    @Test
    void an_owner_who_is_away_is_not_given_a_status_and_is_asked_again() {
        aQuickMeeting();
        run.clockTo(DAY.plusWeeks(1), "15:10", CHICAGO);
        String facilitator = grade5.start("start quick", FIVE);

        run.press(facilitator, "grade-5", "Not heard, ask again").isDone();
        run.press(facilitator, "grade-5", "Next").isDone();

        assertThat(run.card("priya", "grade-5", "Step 1 of 4"))
                .contains("Not heard of today · we ask again Wed 17 Feb");
        assertThat(run.say("noah", "dm-noah", "mine").text()).contains("Wed 17 Feb");
    }

    @Test
    void a_planned_meeting_nobody_started_is_written_down_the_next_morning() {
        aQuickMeeting();

        List<String> ran = run.clockTo(DAY.plusWeeks(1).plusDays(1), "08:30", CHICAGO);
        assertThat(ran).last().asString().startsWith("did-you-meet");
        assertThat(run.card("priya", "grade-5", "Did you meet")).contains("[Yes, write it down] [No] [It moved]");
        run.press("priya", "grade-5", "Yes, write it down")
                .fill("will", "let partners explain first", "date", "2027-02-17")
                .isDone();

        assertThat(run.card("noah", "grade-5", "Minutes · Grade 5 · Wed 10 Feb"))
                .contains("Recorded afterwards", "let partners explain first", "Next meeting: Wed 17 Feb");
        assertThat(run.say("priya", "grade-5", "status").text()).contains("Held 2 of 2");
    }

    @Test
    void a_coach_in_three_teams_gets_one_digest_for_all_of_them() {
        run.clockTo(DAY.minusDays(8), "10:00", CHICAGO);
        grade5.setUp("priya", DAY, "13:00", List.of("priya", "marcus", "carmen"));
        new Meeting(run, "music").setUp("jonas", DAY, "14:00", List.of("jonas", "sofia", "carmen"));
        new Meeting(run, "grade-4").setUp("ben", DAY, "15:00", List.of("ben", "aisha", "carmen"));
        run.clockTo(DAY, "13:00", CHICAGO);
        grade5.quick(List.of("priya", "marcus", "carmen"), "carmen");
        run.clockTo(DAY, "14:00", CHICAGO);
        new Meeting(run, "music").quick(List.of("jonas", "sofia", "carmen"), "carmen");
        run.clockTo(DAY, "15:00", CHICAGO);
        new Meeting(run, "grade-4").quick(List.of("ben", "aisha", "carmen"), "carmen");

        assertThat(run.toNextNudge()).singleElement().asString().endsWith("carmen");

        assertThat(run.messages("carmen", "dm-carmen")).hasSize(1);
        assertThat(run.card("carmen", "dm-carmen", "Grade 5")).contains("Music", "Grade 4");
        assertThat(run.clockTo(DAY.plusWeeks(1), "12:00", CHICAGO)).isEmpty();
        assertThat(run.messages("carmen", "dm-carmen")).hasSize(1);
    }

    @Test
    void the_minutes_tell_to_when_the_next_meeting_moved() {
        aQuickMeeting();
        run.say("priya", "grade-5", "move meeting");

        run.press("priya", "grade-5", "Wed 10 Feb")
                .fill("date", "2027-02-12", "time", "10:00")
                .isDone();

        assertThat(run.card("noah", "grade-5", "Minutes"))
                .contains("Next meeting: Fri 12 Feb, 10:00", "we look again Fri 12 Feb");
    }

    @Test
    void a_moved_meeting_moves_its_nudge_and_a_skipped_one_cancels_it() {
        aQuickMeeting();
        run.say("priya", "grade-5", "move meeting");
        run.press("priya", "grade-5", "Wed 10 Feb").fill("date", "2027-02-12", "time", "10:00");

        assertThat(run.clockTo(LocalDate.of(2027, 2, 10), "16:00", CHICAGO)).isEmpty();
        assertThat(run.toNextNudge())
                .singleElement()
                .asString()
                .contains("2027-02-11")
                .endsWith("noah");

        run.say("priya", "grade-5", "skip meeting");
        run.press("priya", "grade-5", "Fri 12 Feb").fill("reason", "assembly");
        assertThat(run.say("noah", "dm-noah", "mine").text()).contains("Wed 17 Feb");
    }

    private void aQuickMeeting() {
        grade5.awaitFirst(DAY, "15:10", FIVE);
        grade5.quick(FIVE, "noah");
    }
}
