package org.throughline.adapter.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.adapter.slack.delivery.SlackDelivery.CARD;
import static org.throughline.adapter.slack.delivery.SlackDelivery.MINUTES;
import static org.throughline.adapter.slack.delivery.SlackDelivery.OTHER_ROOM;
import static org.throughline.adapter.slack.delivery.SlackDelivery.ROOM;
import static org.throughline.adapter.slack.delivery.SlackDelivery.room;
import static org.throughline.adapter.slack.delivery.SlackDelivery.step;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chat.subject.Subject;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.Fault;
import org.throughline.testing.slack.FaultPlan;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage.State;

/** A morning of nudges for 300 owners, and a session beside it, while Slack fails at one call in three. */
class FaultyMorningTest {
    private static final int OWNERS = 300;
    private static final int STEPS = 6;
    private static final Set<String> ALL_METHODS =
            Set.of("chat.postMessage", "chat.update", "conversations.open", "conversations.history");
    private static final List<Fault> FAULTS = List.of(
            Fault.tooMany(2),
            Fault.status(503),
            Fault.statusAfter(500),
            Fault.error("internal_error"),
            Fault.error("service_unavailable"),
            Fault.dropBefore(),
            Fault.dropAfter());

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void every_message_arrives_once_in_order_and_within_the_limits(long seed) {
        try (var bot = new SlackDelivery()) {
            bot.slack.plan(FaultPlan.seeded(seed, 3, ALL_METHODS, FAULTS));
            raiseMorning(bot);
            raiseSession(bot, "first");
            bot.couriers.drain();
            raiseSession(bot, "second");

            bot.deliverAll();

            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(bot.deadReasons()).isEmpty();
                softly.assertThat(bot.slack.violations()).isEmpty();
                for (int owner = 0; owner < OWNERS; owner++) {
                    softly.assertThat(bot.slack.posts("U" + owner))
                            .as("owner %s", owner)
                            .hasSize(1);
                    softly.assertThat(bot.message(SlackDelivery.digest("U" + owner))
                                    .state())
                            .isEqualTo(State.DELIVERED);
                }
                softly.assertThat(bot.actionable(ROOM))
                        .extracting(post -> post.text().lines().findFirst().orElseThrow())
                        .containsExactlyElementsOf(expectedCards());
                softly.assertThat(bot.slack.calls().stream().filter(call -> call.status() != 200))
                        .as("calls that went wrong")
                        .hasSizeGreaterThan(OWNERS / 5);
            });
        }
    }

    @Test
    void a_morning_without_trouble_takes_the_time_the_limits_dictate_and_no_call_too_many() {
        try (var bot = new SlackDelivery()) {
            Instant begun = bot.clock.instant();
            raiseMorning(bot);

            bot.deliverAll();

            Duration dictated = Duration.ofMinutes(1).multipliedBy(OWNERS).dividedBy(300);
            assertThat(bot.slack.violations()).isEmpty();
            assertThat(bot.slack.calls()).hasSize(OWNERS);
            assertThat(Duration.between(begun, bot.clock.instant())).isLessThan(dictated);
        }
    }

    @Test
    void a_session_is_not_held_up_by_a_morning_of_nudges() {
        try (var bot = new SlackDelivery()) {
            raiseMorning(bot);
            bot.couriers.drain();

            bot.inRoom(CARD, "card");
            bot.say(MINUTES, "minutes", Messages.Target.room(room(OTHER_ROOM)));
            bot.couriers.drain();

            assertThat(bot.actionable(ROOM)).hasSize(1);
            assertThat(bot.actionable(OTHER_ROOM)).hasSize(1);
        }
    }

    private static void raiseMorning(SlackDelivery bot) {
        for (int owner = 0; owner < OWNERS; owner++) {
            bot.slack.put(FakePerson.named("U" + owner, "Owner " + owner));
            bot.to("U" + owner, "digest " + owner);
        }
    }

    private static void raiseSession(SlackDelivery bot, String state) {
        bot.inRoom(CARD, "card " + state);
        for (Subject step : steps()) {
            bot.inThread(step, ((Subject.StepCard) step).step().value() + " " + state);
        }
        bot.inRoom(MINUTES, "minutes " + state);
    }

    private static List<Subject> steps() {
        return IntStream.range(0, STEPS)
                .mapToObj(index -> step("step-" + index))
                .toList();
    }

    private static List<String> expectedCards() {
        return IntStream.range(-1, STEPS + 1)
                .mapToObj(index ->
                        index < 0 ? "card second" : index < STEPS ? "step-" + index + " second" : "minutes second")
                .toList();
    }
}
