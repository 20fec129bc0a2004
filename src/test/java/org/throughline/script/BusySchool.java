package org.throughline.script;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A team of the sandbox that meets again and again, each act as soon as the one before was answered. */
public final class BusySchool {
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");
    private static final String ROOM = "grade-5";
    private static final int THOUGHTS = 20;

    private final URI bot;

    public BusySchool(URI bot) {
        this.bot = bot;
    }

    /** How many forms were filled in and kept; each was opened with a button on a card that was read before. */
    public int meetFor(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        int kept = 0;
        while (System.nanoTime() < end) {
            Script run = new Script(bot);
            new Meeting(run, ROOM).start("start", TEAM);
            for (int thought = 0; thought < THOUGHTS && System.nanoTime() < end; thought++) {
                String person = TEAM.get(thought % TEAM.size());
                run.press(person, ROOM, "Park it")
                        .fill("text", "The bus again, " + thought)
                        .isDone();
                kept++;
            }
        }
        return kept;
    }
}
