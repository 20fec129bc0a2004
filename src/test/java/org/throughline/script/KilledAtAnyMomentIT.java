package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.script.Script.CHICAGO;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.testing.BotProcess;

/** {@code kill -9} at random moments while a script acts, on a data folder that lives on (domain.md, invariants 3, 4). */
class KilledAtAnyMomentIT {
    private static final int KILLS_WHILE_ACTING = 12;
    private static final int KILLS_WHILE_TIME_MOVES = 8;
    private static final int KILLS_WHILE_ANSWERING = 3;
    private static final int LATEST_KILL_MILLIS = 600;
    private static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    private static final List<String> TEAM = List.of("priya", "marcus", "noah");
    private static final String ROOM = "grade-5";

    /** Some of what people write here, and their names. */
    private static final List<String> UNSAID = List.of(
            "Order paper", "Bring tickets", "ask why", "explain", "18 of 22", "Priya", "Marcus", "Noah", "Raman");

    @TempDir
    private Path data;

    private final Random random = new Random(20270203);
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private final List<BotProcess> lives = new ArrayList<>();
    private final KeyedChat chat = new KeyedChat();
    private final Script run = new Script(chat);
    private final MeetingUnderKill meeting = new MeetingUnderKill(chat, ROOM, TEAM);
    private final DigestUnderKill digest = new DigestUnderKill(chat, "noah");

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
        for (int round = 0; round < KILLS_WHILE_ANSWERING; round++) {
            answerUntilKilled();
        }
        try (BotProcess bot = start()) {
            goOnWith(bot);
            digest.showsWhatWasSaid();
            meeting.everythingSentIsThereOnce(
                    DAY.plusWeeks(KILLS_WHILE_TIME_MOVES + 2).toString());
            everyOwnerWasAskedOnceAWeek();
            noCardIsThereTwice();
        }
        noLogTellsWhatPeopleWroteNorWhoTheyAre();
    }

    private void aTeamWithStepsAndAMeetingUnderWay() {
        try (BotProcess bot = start()) {
            new Script(bot.url());
            goOnWith(bot);
            Meeting first = new Meeting(run, ROOM);
            first.awaitFirst(DAY, "15:10", TEAM);
            first.quick(TEAM, "noah");
            run.clockTo(DAY.plusDays(1), "15:10", CHICAGO);
            meeting.begin();
        }
    }

    private void actUntilKilled() {
        try (BotProcess bot = start()) {
            goOnWith(bot);
            meeting.standsWhereItWasMoved();
            meeting.doOneThing();
            killSoon(bot);
            assertThatThrownBy(meeting::goOn).isInstanceOf(UncheckedIOException.class);
        }
    }

    private void moveOnUntilKilledThenAgain(int week) {
        var noon = DAY.plusWeeks(week + 1).atTime(12, 0).atZone(CHICAGO).toInstant();
        var request = Map.of("to", noon.toString(), "key", "week-" + week);
        try (BotProcess bot = start()) {
            goOnWith(bot);
            killSoon(bot);
            chat.moveClock(request);
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
        try (BotProcess bot = start()) {
            goOnWith(bot);
            chat.moveClock(request);
        }
    }

    private void answerUntilKilled() {
        try (BotProcess bot = start()) {
            goOnWith(bot);
            digest.showsWhatWasSaid();
            killSoon(bot);
            assertThatThrownBy(digest::goOn).isInstanceOf(UncheckedIOException.class);
        }
    }

    private void everyOwnerWasAskedOnceAWeek() {
        List<String> digests = run.read("noah", "dm-noah").stream()
                .map(KilledAtAnyMomentIT::title)
                .filter(line -> line.contains(" to look at before "))
                .toList();
        assertThat(digests).doesNotHaveDuplicates().hasSize(KILLS_WHILE_TIME_MOVES);
    }

    /** Two questions about different meetings may begin with the same words. */
    private void noCardIsThereTwice() {
        List<String> titles = run.messages("noah", ROOM).stream()
                .filter(message -> !message.get("whisper").asBoolean())
                .map(message -> title(message.get("text").asText()))
                .toList();
        assertThat(titles)
                .filteredOn(title -> !title.startsWith("Did you meet"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(KILLS_WHILE_TIME_MOVES);
        assertThat(titles)
                .filteredOn(title -> title.startsWith("Did you meet"))
                .hasSizeBetween(1, KILLS_WHILE_TIME_MOVES - 1);
    }

    private static String title(String card) {
        return card.lines().findFirst().orElse("");
    }

    private void noLogTellsWhatPeopleWroteNorWhoTheyAre() {
        List<String> told =
                lives.stream().flatMap(life -> life.lines().stream()).toList();
        assertThat(told).hasSizeGreaterThan(lives.size());
        assertThat(told).noneMatch(line -> UNSAID.stream().anyMatch(line::contains));
    }

    /** After a death the last request first comes again. */
    private void goOnWith(BotProcess bot) {
        chat.moveTo(bot.url());
        chat.sendAgain();
    }

    private void killSoon(BotProcess bot) {
        var unused = killer.schedule(bot::kill, random.nextInt(LATEST_KILL_MILLIS), TimeUnit.MILLISECONDS);
    }

    private BotProcess start() {
        BotProcess life = BotProcess.run("--data", data.toString(), "--port", "0");
        lives.add(life);
        return life;
    }
}
