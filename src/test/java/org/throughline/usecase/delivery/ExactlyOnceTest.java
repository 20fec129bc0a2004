package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.delivery.DeliveryScenario.CARD;
import static org.throughline.usecase.delivery.DeliveryScenario.DIGEST;
import static org.throughline.usecase.delivery.DeliveryScenario.step;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.testing.FakeMessenger.Post;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

class ExactlyOnceTest {

    @ParameterizedTest
    @EnumSource(names = {"REPEAT", "LOOK_UP"})
    void wherever_a_courier_dies_everything_arrives_once(OnUnknown onUnknown) {
        int points = forEveryCrash(onUnknown, this::raiseThree, bot -> {
            assertThat(bot.platform.texts()).containsExactlyInAnyOrder("card", "step", "digest");
            assertThat(bot.deadReasons()).isEmpty();
        });

        assertThat(points).isGreaterThan(20);
    }

    @Test
    void where_nobody_can_look_up_a_dead_courier_leaves_one_message_or_a_reason() {
        int points = forEveryCrash(OnUnknown.GIVE_UP, bot -> bot.toMaria("digest", Duration.ofDays(1)), bot -> {
            assertThat(bot.platform.posts().size()).isLessThanOrEqualTo(1);
            if (bot.message(DIGEST).state() != OutgoingMessage.State.DELIVERED) {
                assertThat(bot.deadReasons()).hasSize(1).allMatch(reason -> reason.startsWith("it may have arrived"));
            }
        });

        assertThat(points).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void wherever_a_courier_dies_an_edit_shows_the_last_state_in_the_same_message(OnUnknown onUnknown) {
        forEveryCrash(
                onUnknown,
                bot -> {
                    bot.inRoom(CARD, "0 of 4");
                    bot.couriers.drain();
                    bot.inRoom(CARD, "1 of 4");
                },
                bot -> assertThat(bot.platform.texts()).containsExactly("1 of 4"));
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEAT", "LOOK_UP"})
    void a_lost_answer_does_not_lead_to_a_second_message(OnUnknown onUnknown) {
        try (var bot = new DeliveryScenario(onUnknown)) {
            bot.toMaria("digest", Duration.ofDays(1));
            bot.platform.nextAnswerIsLost();

            bot.deliverAll();

            assertThat(bot.platform.texts()).containsExactly("digest");
            assertThat(bot.message(DIGEST).platformRef())
                    .isEqualTo(bot.platform.posts().get(0).ref());
        }
    }

    @Test
    void what_the_look_up_found_is_drawn_anew_because_nobody_knows_what_it_shows() {
        try (var bot = new DeliveryScenario(OnUnknown.LOOK_UP)) {
            bot.toMaria("digest", Duration.ofDays(1));
            bot.platform.nextAnswerIsLost();
            bot.couriers.drain();
            bot.shown.put(DIGEST, "changed");

            bot.deliverAll();

            assertThat(bot.platform.posts()).extracting(Post::texts).containsExactly(List.of("digest", "changed"));
        }
    }

    @Test
    void a_lost_answer_is_given_up_where_nobody_can_look_up() {
        try (var bot = new DeliveryScenario(OnUnknown.GIVE_UP)) {
            bot.toMaria("digest", Duration.ofDays(1));
            bot.platform.nextAnswerIsLost();

            bot.deliverAll();

            assertThat(bot.platform.posts()).hasSize(1);
            assertThat(bot.deadReasons()).containsExactly("it may have arrived: IllegalStateException");
        }
    }

    @Test
    void a_message_in_a_dead_couriers_hand_is_taken_over_when_its_lease_has_run_out() {
        try (var bot = new DeliveryScenario()) {
            bot.inRoom(CARD, "card");
            kill(bot, 3);
            bot.pass(Duration.ofSeconds(29));
            assertThat(bot.couriers.drain()).isEmpty();

            bot.pass(Duration.ofSeconds(1));
            bot.couriers.drain();

            assertThat(bot.platform.texts()).containsExactly("card");
        }
    }

    @Test
    void moving_the_domain_clock_takes_no_message_out_of_a_couriers_hand() {
        try (var bot = new DeliveryScenario()) {
            bot.inRoom(CARD, "card");
            kill(bot, 3);

            bot.clock.advance(Duration.ofDays(30));

            assertThat(bot.couriers.drain()).isEmpty();
        }
    }

    /** How many points there were to die at. */
    private static int forEveryCrash(
            OnUnknown onUnknown, Consumer<DeliveryScenario> work, Consumer<DeliveryScenario> holds) {
        int point = 0;
        boolean killed = true;
        while (killed) {
            point++;
            try (var bot = new DeliveryScenario(onUnknown)) {
                work.accept(bot);
                killed = kill(bot, point);
                bot.messages().releaseAll();
                bot.deliverAll();
                check("killed at point " + point, () -> holds.accept(bot));
            }
        }
        return point;
    }

    private static void check(String when, Runnable holds) {
        SoftAssertions.assertSoftly(
                softly -> softly.assertThatCode(holds::run).as(when).doesNotThrowAnyException());
    }

    /** Lets other couriers deliver until they die at this point; whether they got that far. */
    private static boolean kill(DeliveryScenario bot, int point) {
        var crashes = new Crashes(point);
        var messages = crashes.around(Messages.class, bot.messages());
        try (var doomed = bot.couriers(messages, crashes.around(Messenger.class, bot.platform))) {
            doomed.drain();
            return false;
        } catch (Crashes.Killed killed) {
            return true;
        }
    }

    private void raiseThree(DeliveryScenario bot) {
        bot.inRoom(CARD, "card");
        bot.inThread(step("focus"), "step");
        bot.toMaria("digest", Duration.ofDays(1));
    }
}
