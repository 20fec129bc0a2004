package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can still be said when a meeting is over: differing views, the next meeting, whether leaders read the change. */
class AfterTheCloseTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final LocalDate NEXT = DAY.plusWeeks(1);
    private static final String ROOM = "kindergarten";
    private static final List<String> TEAM = List.of("grace", "daniel");
    private static final String ASK = "When do you meet next?";
    private static final String CHANGE = "ask two students to explain why";
    private static final String PREDICTION = "18 of 22 do";

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);

    @Test
    void every_differing_view_stands_in_the_minutes_and_the_same_words_once() {
        closeAFirstMeeting();

        run.press("grace", ROOM, "Keep a differing view")
                .fill("text", "Two students are too few")
                .isDone();
        run.press("daniel", ROOM, "Keep a differing view")
                .fill("text", "Partners first, then the class")
                .isDone();
        run.press("daniel", ROOM, "Keep a differing view")
                .fill("text", "Partners first, then the class")
                .isDone();

        assertThat(minutes().lines().filter(line -> line.startsWith("A differing view")))
                .containsExactly(
                        "A differing view: Two students are too few",
                        "A differing view: Partners first, then the class");
    }

    @Test
    void two_people_who_say_when_the_team_meets_next_plan_one_meeting() {
        closeAFirstMeeting();
        Script.Reply first = run.press("grace", ROOM, ASK);
        Script.Reply second = run.press("daniel", ROOM, ASK);
        first.fill("date", NEXT.toString(), "time", "15:10").isDone();

        Script.Reply answer = second.fill("date", "2027-02-11", "time", "14:00");

        answer.whispers("You already meet Wed 10 Feb, 15:10").whispers("You wrote Thu 11 Feb, 14:00");
        assertThat(minutes()).contains("Next meeting: Wed 10 Feb, 15:10");
        assertThat(planned()).contains("10 Feb").doesNotContain("11 Feb");
        run.press("daniel", ROOM, "Move it…")
                .fill("date", "2027-02-11", "time", "14:00")
                .isDone();
        assertThat(planned()).contains("11 Feb").doesNotContain("10 Feb");
    }

    @Test
    void two_people_who_say_the_same_are_both_right() {
        closeAFirstMeeting();
        Script.Reply first = run.press("grace", ROOM, ASK);
        Script.Reply second = run.press("daniel", ROOM, ASK);

        first.fill("date", NEXT.toString(), "time", "15:10").isDone();
        second.fill("date", NEXT.toString(), "time", "15:10").isDone();

        assertThat(minutes()).contains("Next meeting: Wed 10 Feb, 15:10");
    }

    @Test
    void another_time_on_the_same_day_does_not_move_the_meeting_unasked() {
        closeAFirstMeeting();
        Script.Reply second = run.press("daniel", ROOM, ASK);
        run.press("grace", ROOM, ASK)
                .fill("date", NEXT.toString(), "time", "15:10")
                .isDone();

        second.fill("date", NEXT.toString(), "time", "14:00").whispers("You already meet Wed 10 Feb, 15:10");

        assertThat(minutes()).contains("Next meeting: Wed 10 Feb, 15:10");
    }

    @Test
    void an_old_question_when_you_meet_next_is_answered_with_the_meeting_that_stands() {
        closeAFirstMeeting();
        Map<String, Object> old = run.click("daniel", ROOM, ASK);
        run.press("grace", ROOM, ASK).fill("date", NEXT.toString()).isDone();

        JsonNode answer = run.api().post("/sandbox/api/buttons", old);

        assertThat(answer.get("reply").asText()).isEqualTo("whisper");
        assertThat(answer.get("text").asText()).contains("You already meet Wed 10 Feb, 15:10", "[Move it…]");
        assertThat(run.press("daniel", ROOM, "Move it…").form().toString()).contains(NEXT.toString());
    }

    @Test
    void leaders_do_not_read_a_change_that_the_team_keeps_for_itself_also_when_it_goes_on() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
        meeting.quick(TEAM, "daniel");
        assertThat(leaderReads()).contains(CHANGE, PREDICTION);

        run.press("grace", ROOM, "Do not share the change with our leaders").isDone();

        assertThat(leaderReads()).doesNotContain(CHANGE, PREDICTION);
        assertThat(run.say("daniel", ROOM, "status").text()).doesNotContain(CHANGE, PREDICTION);
        assertThat(minutes()).contains(CHANGE);

        run.clockTo(NEXT, "15:10", CHICAGO);
        carryOn();

        assertThat(minutes()).contains("10 Feb", CHANGE);
        assertThat(leaderReads()).contains("Wed 10 Feb").doesNotContain(CHANGE, PREDICTION);
        run.press("daniel", ROOM, "Share the change with our leaders").isDone();
        assertThat(leaderReads()).contains(CHANGE, PREDICTION);
    }

    private void carryOn() {
        String facilitator = meeting.start("start quick", TEAM);
        run.press("daniel", ROOM, "Look at it")
                .fill("status", "partly", "effect", "too-early", "decision", "keep")
                .isDone();
        run.press(facilitator, ROOM, "Wrap up now")
                .fill("carry-on", List.of("yes"))
                .isDone();
    }

    private void closeAFirstMeeting() {
        run.clockTo(DAY, "15:10", CHICAGO);
        meeting.start("start quick", TEAM);
        meeting.focus("grace", "grace");
        meeting.change("grace", "grace");
        run.press("daniel", ROOM, "I'll take it")
                .fill("reviewDate", NEXT.toString())
                .isDone();
        run.press("grace", ROOM, "Close").whispers(ASK);
    }

    private String minutes() {
        return run.card("daniel", ROOM, "Minutes");
    }

    private String leaderReads() {
        return run.say("ruth", "dm-ruth", "status").text();
    }

    private String planned() {
        return run.say("grace", ROOM, "skip meeting").text();
    }
}
