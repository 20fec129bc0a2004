package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.script.Script.CHICAGO;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.testing.BotProcess;

/** {@code kill -9} at random moments while a script acts, on a data folder that lives on (domain.md, invariants 3, 4). */
class KilledAtAnyMomentIT {
    private static final int KILLS_WHILE_ACTING = 14;
    private static final int KILLS_WHILE_TIME_MOVES = 8;
    private static final int LATEST_KILL_MILLIS = 600;
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");
    private static final String ROOM = "grade-5";

    @TempDir
    private Path data;

    private final Random random = new Random(20270203);
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private final Set<String> answered = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private int serial;

    @AfterEach
    void stopKilling() {
        killer.shutdownNow();
    }

    @Test
    void what_was_answered_is_there_nothing_is_there_twice_and_every_nudge_arrives_once() {
        aTeamWithStepsAndAMeetingUnderWay();
        for (int round = 0; round < KILLS_WHILE_ACTING; round++) {
            actUntilKilled();
        }
        for (int week = 0; week < KILLS_WHILE_TIME_MOVES; week++) {
            moveOnUntilKilledThenAgain(week);
        }
        try (BotProcess bot = start()) {
            Script run = Script.goingOn(bot.url());
            everythingAnsweredIsThereOnce(run);
            everyOwnerWasAskedOnceAWeek(run);
        }
    }

    private void aTeamWithStepsAndAMeetingUnderWay() {
        try (BotProcess bot = start()) {
            Script run = new Script(bot.url());
            Meeting meeting = new Meeting(run, ROOM);
            meeting.awaitFirst(DAY, "15:10", TEAM);
            meeting.quick(TEAM, "noah");
            run.clockTo(DAY, "16:20", CHICAGO);
            meeting.start("start", TEAM);
        }
    }

    private void actUntilKilled() {
        try (BotProcess bot = start()) {
            Script run = Script.goingOn(bot.url());
            park(run, "Thought %04d".formatted(serial++));
            killSoon(bot);
            while (true) {
                park(run, "Thought %04d".formatted(serial++));
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    /** Sends the form under a key; an act nobody was answered may be there or not, but never twice. */
    private void park(Script run, String thought) {
        JsonNode form = run.press("marcus", ROOM, "Park it").form();
        asked.add(thought);
        JsonNode answer = run.api()
                .post(
                        "/sandbox/api/forms/" + form.get("id").asText(),
                        Map.of("as", "marcus", "values", Map.of("text", thought), "key", thought));
        assertThat(answer.get("reply").asText()).isEqualTo("done");
        answered.add(thought);
    }

    private void moveOnUntilKilledThenAgain(int week) {
        var request = Map.of("to", monthDay(week), "key", "week-" + week);
        try (BotProcess bot = start()) {
            killSoon(bot);
            Script.goingOn(bot.url()).api().post("/sandbox/api/clock", request);
            bot.kill();
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
        try (BotProcess bot = start()) {
            Script.goingOn(bot.url()).api().post("/sandbox/api/clock", request);
        }
    }

    private static String monthDay(int week) {
        return DAY.plusWeeks(week + 1).atTime(12, 0).atZone(CHICAGO).toInstant().toString();
    }

    private void everythingAnsweredIsThereOnce(Script run) {
        String facilitator = new Meeting(run, ROOM).facilitator(TEAM);
        run.press(facilitator, ROOM, "Wrap up now")
                .fill(
                        "will",
                        "ask why",
                        "date",
                        DAY.plusWeeks(KILLS_WHILE_TIME_MOVES + 2).toString());
        String minutes = run.card("noah", ROOM, "Parked for later");
        for (String thought : asked) {
            int times = minutes.split(thought, -1).length - 1;
            assertThat(times).as(thought).isBetween(answered.contains(thought) ? 1 : 0, 1);
        }
        assertThat(answered).hasSizeGreaterThan(KILLS_WHILE_ACTING);
    }

    private void everyOwnerWasAskedOnceAWeek(Script run) {
        List<String> digests = run.read("noah", "dm-noah").stream()
                .map(card -> card.lines().findFirst().orElse(""))
                .filter(line -> line.contains(" to look at before "))
                .toList();
        assertThat(digests).doesNotHaveDuplicates().hasSize(KILLS_WHILE_TIME_MOVES);
    }

    private void killSoon(BotProcess bot) {
        bot.url();
        var kill = CompletableFuture.delayedExecutor(random.nextInt(LATEST_KILL_MILLIS), TimeUnit.MILLISECONDS, killer);
        kill.execute(bot::kill);
    }

    private BotProcess start() {
        return BotProcess.run("--data", data.toString(), "--port", "0");
    }
}
