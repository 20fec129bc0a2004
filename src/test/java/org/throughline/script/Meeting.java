package org.throughline.script;

import static org.throughline.script.Script.CHICAGO;

import java.time.LocalDate;
import java.util.List;

/** The usual turns of a meeting in one room, for scripts that are about something else. */
final class Meeting {
    private final Script run;
    private final String room;

    Meeting(Script run, String room) {
        this.run = run;
        this.room = room;
    }

    /** Sets the team up as its form proposes it, in English, with these people and the first meeting on that day. */
    void setUp(String by, LocalDate first, String time, List<String> people) {
        run.say(by, room, "setup")
                .fill("people", people, "next", first.toString(), "time", time, "language", "en")
                .whispers("Kept");
    }

    /** Has the first of these people set the team up a week before that day, and goes to the moment it first meets. */
    void awaitFirst(LocalDate day, String time, List<String> people) {
        run.clockTo(day.minusDays(8), "10:00", CHICAGO);
        setUp(people.get(0), day, time, people);
        run.clockTo(day, time, CHICAGO);
    }

    /** Starts the proposed protocol and has everybody tap; who facilitates by rotation. */
    String start(String command, List<String> people) {
        run.say(people.get(0), room, command).whispers("Ready to start");
        run.press(people.get(0), room, "Start").isDone();
        people.stream().skip(1).forEach(person -> run.press(person, room, "I'm here"));
        return facilitator(people);
    }

    /** Whoever [Next] does not tell that somebody else moves the meeting. */
    String facilitator(List<String> people) {
        return holder("Facilitator: ", people);
    }

    String recorder(List<String> people) {
        return holder("Recorder: ", people);
    }

    private String holder(String role, List<String> people) {
        String card = run.card(people.get(0), room, role);
        String name = card.lines()
                .filter(line -> line.startsWith(role))
                .findFirst()
                .orElseThrow()
                .substring(role.length());
        return people.stream()
                .filter(person -> run.nameOf(person).equals(name))
                .findFirst()
                .orElseThrow();
    }

    void focus(String by, String facilitator) {
        run.press(by, room, "Add")
                .fill("new-goal", "More students explain their thinking")
                .isDone();
        run.press(facilitator, room, "Next").isDone();
    }

    void change(String by, String facilitator) {
        run.press(by, room, "Add")
                .fill(
                        "when",
                        "we open a lesson",
                        "will",
                        "ask two students to explain why",
                        "prediction",
                        "18 of 22 do")
                .isDone();
        run.press(facilitator, room, "Next").isDone();
    }

    /** A whole short meeting with nothing to look back at, closed with one step of {@code owner}'s. */
    void quick(List<String> people, String owner) {
        String facilitator = start("start quick", people);
        focus(facilitator, facilitator);
        change(facilitator, facilitator);
        run.press(owner, room, "I'll take it").isDone();
        run.press(facilitator, room, "Close").isDone();
    }
}
