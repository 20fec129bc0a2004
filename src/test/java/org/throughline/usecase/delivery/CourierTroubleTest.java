package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.delivery.DeliveryScenario.CARD;
import static org.throughline.usecase.delivery.DeliveryScenario.MINUTES;
import static org.throughline.usecase.delivery.DeliveryScenario.OTHER_ROOM;
import static org.throughline.usecase.delivery.DeliveryScenario.PACE;
import static org.throughline.usecase.delivery.DeliveryScenario.step;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.FakeMessenger.Post;
import org.throughline.usecase.port.DeliveryResult.Failed;
import org.throughline.usecase.port.DeliveryResult.Gone;
import org.throughline.usecase.port.DeliveryResult.Refused;
import org.throughline.usecase.port.DeliveryResult.TryLater;
import org.throughline.usecase.port.Messages;

class CourierTroubleTest {
    private final DeliveryScenario bot = new DeliveryScenario();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void a_failed_try_is_repeated_after_a_pause() {
        bot.inRoom(CARD, "card");
        bot.platform.nextAnswers(new Failed("no route to host"));

        bot.couriers.drain();
        assertThat(bot.platform.posts()).isEmpty();
        bot.pass(Duration.ofSeconds(2));
        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("card");
        assertThat(bot.message(CARD).attempts()).isZero();
    }

    @Test
    void pauses_grow_with_every_failure() {
        bot.inRoom(CARD, "card");
        for (int failures = 1; failures < PACE.backoff().tries(); failures++) {
            bot.platform.nextAnswers(new Failed("no route to host"));
            bot.couriers.drain();

            Duration full = Duration.ofSeconds(1L << failures);
            assertThat(pauseOf(CARD)).isBetween(full.dividedBy(2), full);
            bot.pass(full);
        }
    }

    @Test
    void the_last_failed_try_buries_the_message_with_its_reason() {
        bot.inRoom(CARD, "card");
        for (int i = 0; i < PACE.backoff().tries(); i++) {
            bot.platform.nextAnswers(new Failed("no route to host"));
        }

        bot.deliverAll();

        assertThat(bot.platform.posts()).isEmpty();
        assertThat(bot.platform.sends()).isEqualTo(4);
        assertThat(bot.deadReasons()).containsExactly("no route to host, 4 times");
    }

    @Test
    void patience_that_the_platform_asks_for_is_not_counted_as_a_failure() {
        bot.inRoom(CARD, "card");
        for (int i = 0; i < 2 * PACE.backoff().tries(); i++) {
            bot.platform.nextAnswers(new TryLater(Duration.ofSeconds(20)));
        }

        bot.deliverAll();

        assertThat(bot.platform.texts()).containsExactly("card");
        assertThat(bot.clock.instant()).isEqualTo("2026-12-02T15:02:40Z");
    }

    @Test
    void a_refused_message_is_dead_with_the_reason_and_the_others_go_on() {
        bot.inRoom(CARD, "card");
        bot.inRoom(MINUTES, "minutes");
        bot.platform.nextAnswers(new Refused("the channel is archived"));

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("minutes");
        assertThat(bot.deadReasons()).containsExactly("the channel is archived");
    }

    @Test
    void a_dead_message_lives_again_when_it_is_wanted_again() {
        bot.inRoom(CARD, "card");
        bot.platform.nextAnswers(new Refused("the channel is archived"));
        bot.couriers.drain();

        bot.inRoom(CARD, "changed");
        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("changed");
        assertThat(bot.deadReasons()).isEmpty();
    }

    @Test
    void an_edit_of_a_message_that_was_deleted_becomes_a_post() {
        bot.inRoom(CARD, "card");
        bot.couriers.drain();
        bot.platform.delete("card");
        bot.inRoom(CARD, "changed");

        bot.couriers.drain();

        assertThat(bot.platform.posts()).extracting(Post::texts).containsExactly(List.of("changed"));
    }

    @Test
    void a_reply_into_a_thread_that_is_gone_is_dead_with_a_reason() {
        bot.inRoom(CARD, "card");
        bot.couriers.drain();
        bot.inThread(step("focus"), "step 1");
        bot.platform.nextAnswers(new Gone());

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly("the thread it belongs in is gone");
    }

    @Test
    void a_subject_that_can_not_be_drawn_keeps_no_other_waiting() {
        bot.inRoom(CARD, "");
        bot.inRoom(MINUTES, "minutes");
        bot.gate = (message, now) -> {
            throw new IllegalStateException("broken");
        };
        bot.toMaria("digest", Duration.ofDays(1));

        bot.deliverAll();

        assertThat(bot.platform.texts()).contains("minutes");
        assertThat(bot.deadReasons()).containsExactly("it could not be drawn: IllegalStateException, 4 times");
    }

    @Test
    void a_workspace_that_nobody_serves_has_a_dead_letter() {
        bot.say(CARD, "card", Messages.Target.room(new RoomId("acme/general")));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly("no platform serves acme");
    }

    @Test
    void trouble_in_one_room_leaves_the_others_alone() {
        bot.inRoom(CARD, "card");
        bot.say(MINUTES, "minutes", Messages.Target.room(OTHER_ROOM));
        bot.platform.nextAnswers(new TryLater(Duration.ofMinutes(1)));

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("minutes");
    }

    private Duration pauseOf(org.throughline.chat.subject.Subject subject) {
        assertThat(bot.message(subject).attempts()).isPositive();
        return Duration.between(
                bot.clock.instant(),
                bot.messages().findNextDue(bot.clock.instant()).orElseThrow());
    }
}
