package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.delivery.DeliveryScenario.CARD;
import static org.throughline.usecase.delivery.DeliveryScenario.DIGEST;
import static org.throughline.usecase.delivery.DeliveryScenario.MINUTES;
import static org.throughline.usecase.delivery.DeliveryScenario.OTHER_ROOM;
import static org.throughline.usecase.delivery.DeliveryScenario.step;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.testing.FakeMessenger.Post;
import org.throughline.usecase.port.DeliveryResult.Failed;
import org.throughline.usecase.port.DeliveryResult.Placed;
import org.throughline.usecase.port.DeliveryResult.TryLater;
import org.throughline.usecase.port.DeliveryResult.Unknown;
import org.throughline.usecase.port.DeliveryResult.Unreachable;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OnUnknown;

class CourierOrderTest {
    private final DeliveryScenario bot = new DeliveryScenario();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void what_was_raised_later_does_not_overtake_a_post_that_failed() {
        bot.inRoom(CARD, "card");
        bot.inRoom(MINUTES, "minutes");
        bot.platform.nextAnswers(new Failed("no route to host"));

        bot.deliverAll();

        assertThat(bot.platform.texts()).containsExactly("card", "minutes");
    }

    @Test
    void what_was_raised_later_does_not_overtake_a_post_that_the_platform_asked_patience_for() {
        bot.inRoom(CARD, "card");
        bot.inRoom(MINUTES, "minutes");
        bot.platform.nextAnswers(new TryLater(Duration.ofSeconds(20)));

        bot.deliverAll();

        assertThat(bot.platform.texts()).containsExactly("card", "minutes");
    }

    @Test
    void an_edit_that_failed_keeps_nothing_else_waiting() {
        bot.inRoom(CARD, "card");
        bot.couriers.drain();
        bot.inRoom(CARD, "changed");
        bot.inRoom(MINUTES, "minutes");
        bot.platform.nextAnswers(new Failed("no route to host"));

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("card", "minutes");
    }

    @Test
    void a_subject_that_can_not_be_drawn_keeps_nothing_else_in_its_room_waiting() {
        bot.toMaria("digest", Duration.ofDays(1));
        bot.say(step("focus"), "to Maria", new Messages.Target(null, DeliveryScenario.MARIA, null, null, null));
        bot.gate = (message, now) -> {
            if (message.subject().equals(DIGEST)) {
                throw new IllegalStateException("broken");
            }
            return new SendDecision.Go();
        };

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("to Maria");
    }

    @Test
    void a_post_without_an_answer_is_given_time_to_arrive_before_it_is_looked_for() {
        try (var patient = new DeliveryScenario(OnUnknown.LOOK_UP)) {
            patient.toMaria("digest", Duration.ofDays(1));
            patient.platform.nextAnswers(new Unknown("read timed out"));
            patient.couriers.drain();

            patient.pass(Duration.ofSeconds(4));
            patient.couriers.drain();
            assertThat(patient.platform.sends()).isEqualTo(1);

            patient.pass(Duration.ofSeconds(1));
            patient.couriers.drain();
            assertThat(patient.platform.texts()).containsExactly("digest");
        }
    }

    @Test
    void a_card_that_has_only_its_place_is_drawn_into_it_before_anything_else_is_posted() {
        bot.inRoom(CARD, "card");
        bot.inRoom(MINUTES, "minutes");
        bot.platform.nextPosts(Placed::new);

        bot.couriers.drain();

        assertThat(bot.platform.posts())
                .extracting(Post::texts)
                .containsExactly(List.of("card", "card"), List.of("minutes"));
        assertThat(bot.message(CARD).sent()).isEqualTo(bot.message(CARD).wanted());
    }

    @Test
    void a_room_that_can_not_be_reached_is_reported_for_the_message_that_died() {
        bot.inRoom(CARD, "card");
        bot.say(MINUTES, "minutes", Messages.Target.room(OTHER_ROOM));
        bot.platform.nextAnswers(new Unreachable("the channel is archived"));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly("the channel is archived");
        assertThat(bot.lostContacts).containsExactly(CARD);
        assertThat(bot.platform.texts()).containsExactly("minutes");
    }
}
