package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting in which people do in turn what one does: put something aside, give a step, go back, add, move on. The bot
 * may die at any moment; whoever goes on sends the last request first again, so what was sent is there once.
 */
final class MeetingUnderKill {
    private static final String ADJUST = "Step 6 of 8";
    private static final String COMMIT = "Step 7 of 8";

    private final KeyedChat chat;
    private final Script run;
    private final String room;
    private final List<String> team;
    private final List<String> parked = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private String facilitator = "";
    private String step = COMMIT;
    private int turn;

    MeetingUnderKill(KeyedChat chat, String room, List<String> team) {
        this.chat = chat;
        this.run = new Script(chat);
        this.room = room;
        this.team = team;
    }

    /** Walks a new meeting of the default protocol to the step where people commit. */
    void begin() {
        Meeting meeting = new Meeting(run, room);
        facilitator = meeting.start("start", team);
        run.press(facilitator, room, "Next ▸").isDone();
        meeting.focus(facilitator, facilitator);
        for (int skipped = 0; skipped < 3; skipped++) {
            run.press(facilitator, room, "Skip: not needed").isDone();
        }
        meeting.change(facilitator, facilitator);
        chooseTheChange();
    }

    /** Others that are added later leave it the one. */
    private void chooseTheChange() {
        run.press(facilitator, room, "◂ Back").isDone();
        run.press("marcus", room, "Add")
                .fill("when", "we ask", "will", "wait a moment", "prediction", "more speak")
                .isDone();
        run.press(facilitator, room, "Choose: When we open a lesson").isDone();
        run.press(facilitator, room, "Next ▸").isDone();
    }

    /** One thing after the other until the bot dies, which ends it with an {@link java.io.UncheckedIOException}. */
    void goOn() {
        while (true) {
            doOneThing();
        }
    }

    void doOneThing() {
        switch (turn % 5) {
            case 0 -> fill("marcus", "Park it", parked, "text", "Order paper %04d");
            case 1 -> fill("noah", "Somebody takes it", given, "text", "Bring tickets %04d", "owner", owner());
            case 2 -> move("◂ Back", ADJUST);
            case 3 -> fill("priya", "Add", added, "will", "ask why %04d", "when", "it ends", "prediction", "more ask");
            default -> move("Next ▸", COMMIT);
        }
    }

    private String owner() {
        return team.get(given.size() % team.size());
    }

    /** Pairs of field and value; the first value is what will be looked for. */
    private void fill(String person, String button, List<String> sent, String... pairs) {
        Script.Reply form = run.press(person, room, button);
        Object[] numbered =
                Stream.of(pairs).map(value -> value.formatted(sent.size())).toArray();
        sent.add((String) numbered[1]);
        turn++;
        assertThat(form.fill(numbered).kind()).isIn("done", "whisper");
    }

    private void move(String button, String to) {
        int before = chat.sent();
        try {
            run.press(facilitator, room, button).isDone();
        } finally {
            if (chat.sent() > before) {
                step = to;
                turn++;
            }
        }
    }

    /** Where everybody was told the meeting is, and nowhere else. */
    void standsWhereItWasMoved() {
        assertThat(run.read(facilitator, room))
                .filteredOn(card -> card.contains("[Next ▸]"))
                .singleElement()
                .asString()
                .contains(step);
    }

    /** Closes the meeting, and reads what was sent: each is there once. */
    void everythingSentIsThereOnce(String reviewDate) {
        eachOnce(added, run.card("noah", room, ADJUST));
        eachOnce(given, run.card("noah", room, COMMIT));
        run.press(facilitator, room, "Wrap up now").fill("date", reviewDate).isDone();
        eachOnce(parked, run.card("noah", room, "Parked for later"));
    }

    private static void eachOnce(List<String> sent, String card) {
        assertThat(sent).isNotEmpty();
        for (String words : sent) {
            assertThat(card.lines())
                    .filteredOn(line -> line.contains(words) && !line.startsWith("["))
                    .as("%s in %s", words, card)
                    .hasSize(1);
        }
    }
}
