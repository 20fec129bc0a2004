package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** An owner who changes the answer before a meeting again and again, while the bot may die at any moment. */
final class DigestUnderKill {
    private static final List<String> ANSWERS = List.of("Partly", "Not yet", "As planned");

    private final KeyedChat chat;
    private final Script run;
    private final String owner;
    private String said = "";
    private int turn;

    DigestUnderKill(KeyedChat chat, String owner) {
        this.chat = chat;
        this.run = new Script(chat);
        this.owner = owner;
    }

    /** One answer after the other until the bot dies, which ends it with an {@link java.io.UncheckedIOException}. */
    void goOn() {
        while (true) {
            String answer = ANSWERS.get(turn % ANSWERS.size());
            int before = chat.sent();
            try {
                run.press(owner, "dm-" + owner, answer).isDone();
            } finally {
                if (chat.sent() > before) {
                    said = answer;
                    turn++;
                }
            }
        }
    }

    /** The last answer that was sent is the one that stands. */
    void showsWhatWasSaid() {
        if (!said.isEmpty()) {
            List<String> cards = run.read(owner, "dm-" + owner);
            assertThat(cards.get(cards.size() - 1).lines())
                    .filteredOn(line -> line.contains("You said: "))
                    .singleElement()
                    .asString()
                    .contains("You said: " + said);
        }
    }
}
