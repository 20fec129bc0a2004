package org.throughline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.FaultPlan;
import org.throughline.testing.slack.SlackCall;
import org.throughline.testing.slack.SlackPost;
import org.throughline.testing.slack.StandingPosts;

/** The whole cycle of two meetings while Slack fails at one call in four: it ends as it does without trouble. */
class FaultySessionTest {
    private static final String POST = "chat.postMessage";
    private static final int RETRY_AFTER = 3;
    private static final Set<String> ALL_METHODS =
            Set.of(POST, "chat.update", "conversations.open", "conversations.history");
    private static final List<Fault> FAULTS = List.of(
            Fault.tooMany(RETRY_AFTER),
            Fault.status(503),
            Fault.statusAfter(500),
            Fault.error("internal_error"),
            Fault.dropBefore(),
            Fault.dropAfter());

    private static String calmPosts = "";
    private static String calmState = "";

    @BeforeAll
    static void runWithoutTrouble() {
        try (SlackRunningBot bot = SlackRunningBot.start()) {
            new WholeCycle(new Script(bot.chat())).play();

            StandingPosts posts = new StandingPosts(bot.school().slack());
            assertThat(posts.leftOver()).isEmpty();
            assertThat(bot.school().slack().violations()).isEmpty();
            calmPosts = posts.text();
            calmState = bot.state();
        }
    }

    /** A time-out takes as long as a real one: it is planned where it matters, and left to no chance. */
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(1, List.of(Fault.stall()), List.of(Fault.stall(), Fault.dropAfter())),
                Arguments.of(
                        2,
                        List.of(Fault.tooMany(RETRY_AFTER), Fault.dropAfter()),
                        List.of(Fault.statusAfter(500), Fault.error("internal_error"))));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void every_card_and_every_row_ends_as_without_trouble(long seed, List<Fault> ofAgenda, List<Fault> ofQuestions) {
        try (SlackRunningBot bot = SlackRunningBot.start()) {
            FakeSlack slack = bot.school().slack();
            slack.plan(FaultPlan.seeded(seed, 4, ALL_METHODS, FAULTS));

            WholeCycle cycle = new WholeCycle(new Script(bot.chat()));
            slack.next(POST, ofAgenda.toArray(Fault[]::new));
            cycle.firstMeeting();
            slack.next(POST, ofQuestions.toArray(Fault[]::new));
            cycle.ownersAreAskedTheDayBeforeAtTheirOwnTime();
            cycle.secondMeeting();

            SoftAssertions.assertSoftly(softly -> {
                StandingPosts posts = new StandingPosts(slack);
                softly.assertThat(posts.text()).isEqualTo(calmPosts);
                softly.assertThat(bot.state()).isEqualTo(calmState);
                softly.assertThat(posts.leftOver()).allSatisfy(FaultySessionTest::cannotBeActedOn);
                softly.assertThat(slack.violations()).isEmpty();
                softly.assertThat(tooEarly(slack.calls())).isEmpty();
                softly.assertThat(slack.calls().stream().filter(call -> call.status() != 200))
                        .as("calls that went wrong")
                        .hasSizeGreaterThan(slack.calls().size() / 16);
            });
        }
    }

    private static void cannotBeActedOn(SlackPost post) {
        assertThat(post.pressable()).isEmpty();
        assertThat(post.conversation()).startsWith("C");
    }

    /** Posts to a conversation that had been told to wait. */
    private static List<SlackCall> tooEarly(List<SlackCall> calls) {
        Map<String, Instant> until = new HashMap<>();
        return calls.stream()
                .filter(call -> call.method().equals(POST))
                .filter(call -> {
                    boolean early = call.at().isBefore(until.getOrDefault(call.get("channel"), Instant.MIN));
                    if (call.status() == 429) {
                        until.put(call.get("channel"), call.at().plusSeconds(RETRY_AFTER));
                    }
                    return early;
                })
                .toList();
    }
}
