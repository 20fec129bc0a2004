package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole cards, word for word as people read them. */
class WhatPeopleReadTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final String ROOM = "grade-5";
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");

    @RegisterExtension
    static final RunningBot BOT = new RunningBot();

    private final Script run = new Script(BOT.url());
    private final Meeting meeting = new Meeting(run, ROOM);
    private String facilitator = "";

    @BeforeEach
    void a_team_at_its_first_commitments() {
        meeting.awaitFirst(DAY, "15:10", TEAM);
        facilitator = meeting.start("start quick", TEAM);
        meeting.focus(facilitator, facilitator);
        meeting.change(facilitator, facilitator);
        run.press("noah", ROOM, "I'll take it").isDone();
    }

    @Test
    void the_agenda_before_a_meeting() {
        give("marcus", "Copy the rubric", "Ten copies");
        run.press(facilitator, ROOM, "Close").isDone();

        run.clockTo(DAY.plusWeeks(1), "14:45", CHICAGO);

        assertThat(run.card("priya", ROOM, "agenda for Wed 10 Feb")).isEqualTo("""
                        Grade 5: agenda for Wed 10 Feb, 15:10
                        You look again at:
                        • Noah Kim: When we open a lesson, I will ask two students to explain why
                        • Marcus Hill: Copy the rubric (offered, not accepted yet)
                        You are trying: When we open a lesson, we will ask two students to explain why
                        To bring:
                        • Marcus Hill: Ten copies
                        Facilitator: Marcus Hill
                        Recorder: Priya Raman
                        [Start now] [Change]
                        [Move it…] [Skip it…]""");
    }

    @Test
    void the_question_before_a_meeting() {
        give("marcus", "Copy the rubric", "Ten copies");
        run.press(facilitator, ROOM, "Close").isDone();

        run.clockTo(DAY.plusWeeks(1), "12:00", CHICAGO);

        assertThat(run.read("noah", "dm-noah")).singleElement().isEqualTo("""
                        One step to look at before Wed 10 Feb, 15:10
                        I am Throughline: before your team meets I ask once how your steps went, so that the meeting can start there. \
                        I write only in working hours, and you can stop me here.
                        [Pause…]
                        Grade 5 meets Wed 10 Feb, 15:10
                        When we open a lesson, I will ask two students to explain why
                        [As planned] [Partly] [Not yet] [Stopped]
                        [Add a line] [Somebody else…]
                        Your team sees your answers when it meets. You can change them until then.
                        [Later today] [Tomorrow morning] [Remind me before the lesson…]""");
    }

    @Test
    void the_question_about_a_step_that_nobody_took_yet() {
        give("marcus", "Copy the rubric", "Ten copies");
        run.press(facilitator, ROOM, "Close").isDone();

        run.clockTo(DAY.plusWeeks(1), "12:00", CHICAGO);

        assertThat(run.read("marcus", "dm-marcus")).last().isEqualTo("""
                        One step to look at before Wed 10 Feb, 15:10
                        I am Throughline: before your team meets I ask once how your steps went, so that the meeting can start there. \
                        I write only in working hours, and you can stop me here.
                        [Pause…]
                        Grade 5 meets Wed 10 Feb, 15:10
                        Copy the rubric
                        Priya Raman put you down for this at the meeting. Still yours?
                        [Accept] [Suggest a change] [Somebody else…]
                        Your team sees your answers when it meets. You can change them until then.
                        [Later today] [Tomorrow morning] [Remind me before the lesson…]""");
    }

    @Test
    void a_meeting_that_moved() {
        run.press(facilitator, ROOM, "Close").isDone();
        run.say("priya", ROOM, "move meeting");

        run.press("priya", ROOM, "Wed 10 Feb")
                .fill("date", "2027-02-12", "time", "10:00")
                .isDone();

        assertThat(run.read("noah", ROOM)).last().isEqualTo("""
                        The meeting of Wed 10 Feb, 15:10 moved to Fri 12 Feb, 10:00.
                        What you meant to look at then moves with it.""");
    }

    @Test
    void a_meeting_that_is_skipped() {
        run.press(facilitator, ROOM, "Close").isDone();
        run.say("priya", ROOM, "skip meeting");

        run.press("priya", ROOM, "Wed 10 Feb").fill("reason", "assembly").isDone();

        assertThat(run.read("noah", ROOM)).last().isEqualTo("""
                        No meeting on Wed 10 Feb, 15:10: assembly.
                        Next meeting: Wed 17 Feb, 15:10. What was due is looked at there.""");
    }

    @Test
    void the_fourth_open_step_of_one_person() {
        List.of("One", "Two").forEach(text -> take("noah", text));

        Script.Reply fourth = take("noah", "Three");

        assertThat(fourth.text()).isEqualTo("""
                        What can wait?
                        You own 4 steps now. Is there one that the team can look at later?
                        When we open a lesson, I will ask two students to explain why · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        One · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        Two · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        Three · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        [All of it stays]""");
    }

    @Test
    void the_fourth_open_step_given_to_somebody() {
        List.of("One", "Two").forEach(text -> give("noah", text, ""));

        Script.Reply fourth = give("noah", "Three", "");

        assertThat(fourth.text()).isEqualTo("""
                        What can wait?
                        Noah Kim owns 4 steps in this team now. Is there one that can wait?
                        When we open a lesson, I will ask two students to explain why · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        One · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        Two · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        Three · Grade 5 · we look again Wed 10 Feb
                        [Look at it Wed 17 Feb]
                        [All of it stays]""");
    }

    @Test
    void the_status_of_a_team_in_which_three_people_own_steps() {
        take("marcus", "Copy the rubric");
        take("priya", "Ask grade 4");
        run.press(facilitator, ROOM, "Close").isDone();
        run.clockTo(DAY.plusWeeks(1), "15:10", CHICAGO);
        facilitator = meeting.start("start quick", TEAM);
        look("When we open a lesson", "done-as-planned", "better-not-at-goal", "keep");
        look("Copy the rubric", "not-yet", "too-early", "later");
        look("Ask grade 4", "partly", "better-not-at-goal", "keep");

        assertThat(run.say("priya", ROOM, "status").text()).startsWith("""
                        Grade 5: nothing needs you right now
                        Last meeting: Wed 10 Feb
                        Next meeting: Wed 17 Feb, 15:10
                        Held 2 of 2 planned meetings
                        The change they try: When we open a lesson, we will ask two students to explain why
                        They expect: 18 of 22 do
                        Looked at again 3 of 3; done 1, partly 1, not yet 1
                        What it brought: too early to tell 1; better, not there yet 2
                        Requests waiting: none""");
    }

    private Script.Reply give(String owner, String text, String bring) {
        return run.press("priya", ROOM, "Somebody takes it").fill("owner", owner, "text", text, "bring", bring);
    }

    private Script.Reply take(String owner, String text) {
        return run.press(owner, ROOM, "Somebody takes it").fill("owner", owner, "text", text);
    }

    private void look(String about, String status, String effect, String decision) {
        run.press(facilitator, ROOM, "Look at it", about)
                .fill("status", status, "effect", effect, "decision", decision)
                .isDone();
    }
}
