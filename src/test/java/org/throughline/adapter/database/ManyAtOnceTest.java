package org.throughline.adapter.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.chat.turn.Reply;
import org.throughline.testing.AtOnce;
import org.throughline.testing.CrowdedSession;
import org.throughline.testing.PostedCards;
import org.throughline.testing.PostgresForTests;
import org.throughline.testing.SettableClock;
import org.throughline.testing.WholeBot;

/** Many people who tap one session at the same moment, through the whole bot, on both databases. */
class ManyAtOnceTest {
    private static final int TAPS_EACH = 3;

    @TempDir
    static Path data;

    private static Database embedded;
    private static Database postgres;

    @BeforeAll
    static void open() {
        embedded = Database.inFolder(data, 10);
        postgres = Database.on(PostgresForTests.newDatabase(), 10);
    }

    @AfterAll
    static void close() {
        embedded.close();
        postgres.close();
    }

    static Stream<Arguments> crowds() {
        return Stream.of("H2", "PostgreSQL")
                .flatMap(name -> Stream.of(6, 40).map(people -> Arguments.of(name, people)));
    }

    @ParameterizedTest(name = "{1} people on {0}")
    @MethodSource("crowds")
    void no_tap_is_refused_and_no_entry_is_missing(String name, int people) {
        WholeBot bot = bot(name);
        CrowdedSession session = session(bot, people);
        List<Reply> replies = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(people, person -> {
            replies.add(session.arrive(person));
            IntStream.range(0, TAPS_EACH).forEach(tap -> replies.add(session.add(person, text(person, tap), null)));
        });

        List<String> expected = IntStream.range(0, people)
                .boxed()
                .flatMap(person -> IntStream.range(0, TAPS_EACH).mapToObj(tap -> text(person, tap)))
                .toList();
        assertThat(replies)
                .hasSize(people * (TAPS_EACH + 1))
                .noneMatch(reply -> reply.kind().equals("refused"));
        assertThat(session.texts()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(session.now().attendance().members()).hasSize(people);
        assertThat(cardsOf(bot, session)).contains(expected);
    }

    @ParameterizedTest(name = "{1} deliveries on {0}")
    @MethodSource("crowds")
    void the_same_tap_delivered_many_times_is_kept_once(String name, int deliveries) {
        CrowdedSession session = session(bot(name), 2);
        session.arrive(1);
        List<Reply> replies = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(deliveries, i -> replies.add(session.add(1, "Said once.", "the-key-of-" + session.room())));

        assertThat(session.texts()).containsExactly("Said once.");
        assertThat(replies).hasSize(deliveries).allMatch(reply -> reply.kind().equals("done"));
    }

    private static String cardsOf(WholeBot bot, CrowdedSession session) {
        return String.join(
                "\n",
                bot.deliver().in(session.room()).stream()
                        .map(PostedCards.Posted::text)
                        .toList());
    }

    private static String text(int person, int tap) {
        return "Reading %d.%d.".formatted(person, tap);
    }

    private static CrowdedSession session(WholeBot bot, int people) {
        return new CrowdedSession(bot, "room-" + UUID.randomUUID(), people);
    }

    private static WholeBot bot(String database) {
        return new WholeBot(database.equals("H2") ? embedded : postgres, new SettableClock("2026-11-23T20:10:00Z"));
    }
}
