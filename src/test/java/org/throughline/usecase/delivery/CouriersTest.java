package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.delivery.DeliveryScenario.CARD;
import static org.throughline.usecase.delivery.DeliveryScenario.DIGEST;
import static org.throughline.usecase.delivery.DeliveryScenario.MARIA;
import static org.throughline.usecase.delivery.DeliveryScenario.MINUTES;
import static org.throughline.usecase.delivery.DeliveryScenario.ROOM;
import static org.throughline.usecase.delivery.DeliveryScenario.step;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.testing.FakeMessenger.Post;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

class CouriersTest {
    private final DeliveryScenario bot = new DeliveryScenario();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void a_message_shows_what_its_subject_is_when_it_is_sent_and_not_when_it_was_raised() {
        bot.inRoom(CARD, "0 of 4");
        bot.shown.put(CARD, "1 of 4");

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("1 of 4");
    }

    @Test
    void many_changes_become_one_edit() {
        bot.inRoom(CARD, "0 of 4");
        bot.couriers.drain();
        bot.inRoom(CARD, "1 of 4");
        bot.inRoom(CARD, "2 of 4");
        bot.inRoom(CARD, "3 of 4");

        bot.couriers.drain();

        assertThat(bot.platform.posts()).extracting(Post::texts).containsExactly(List.of("0 of 4", "3 of 4"));
    }

    @Test
    void a_change_while_the_card_is_on_its_way_is_shown_by_another_edit() {
        bot.inRoom(CARD, "0 of 4");
        bot.platform.duringNext(() -> bot.inRoom(CARD, "1 of 4"));

        bot.couriers.drain();

        assertThat(bot.platform.posts()).extracting(Post::texts).containsExactly(List.of("0 of 4", "1 of 4"));
    }

    @Test
    void a_change_after_the_claim_is_drawn_at_once_and_not_a_second_time() {
        bot.inRoom(CARD, "0 of 4");
        var late = bot.messages().claim(bot.clock.instant(), lease()).orElseThrow();
        bot.inRoom(CARD, "1 of 4");
        bot.messages().release(late.id());

        bot.couriers.drain();

        assertThat(bot.platform.posts()).extracting(Post::texts).containsExactly(List.of("1 of 4"));
    }

    @Test
    void a_reply_waits_for_its_parent() {
        bot.inThread(step("focus"), "step 1");
        bot.couriers.drain();
        assertThat(bot.platform.posts()).isEmpty();

        bot.inRoom(CARD, "card");
        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("card", "step 1");
        assertThat(bot.platform.posts().get(1).thread())
                .isEqualTo(bot.platform.posts().get(0).ref());
    }

    @Test
    void messages_of_a_room_come_in_the_order_in_which_they_were_raised() {
        bot.inRoom(CARD, "card");
        for (int i = 1; i <= 5; i++) {
            bot.inThread(step("step-" + i), "step " + i);
        }
        bot.inRoom(MINUTES, "minutes");

        bot.couriers.drain();

        assertThat(bot.platform.texts())
                .containsExactly("card", "step 1", "step 2", "step 3", "step 4", "step 5", "minutes");
    }

    @Test
    void what_was_withdrawn_before_it_was_sent_is_not_sent() {
        bot.inRoom(CARD, "card");
        bot.messages().withdraw(CARD);

        bot.couriers.drain();

        assertThat(bot.platform.posts()).isEmpty();
        assertThat(bot.deadReasons()).isEmpty();
    }

    @Test
    void what_is_withdrawn_after_the_claim_is_not_sent() {
        bot.inRoom(CARD, "card");
        var late = bot.messages().claim(bot.clock.instant(), lease()).orElseThrow();
        bot.messages().withdraw(CARD);
        bot.messages().release(late.id());

        bot.couriers.drain();

        assertThat(bot.platform.posts()).isEmpty();
    }

    @Test
    void a_subject_with_nothing_to_show_is_forgotten_unless_it_is_wanted_again() {
        bot.inRoom(CARD, "card");
        bot.shown.remove(CARD);
        bot.couriers.drain();
        assertThat(bot.platform.posts()).isEmpty();

        bot.inRoom(CARD, "again");
        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("again");
    }

    @Test
    void a_posted_message_with_nothing_to_show_any_more_stays_as_it_is() {
        bot.inRoom(CARD, "card");
        bot.couriers.drain();
        bot.shown.remove(CARD);
        bot.messages().redraw(CARD);

        bot.couriers.drain();

        assertThat(bot.platform.posts()).extracting(Post::texts).containsExactly(List.of("card"));
        assertThat(bot.message(CARD).state()).isEqualTo(OutgoingMessage.State.DELIVERED);
    }

    @Test
    void what_is_due_later_waits() {
        bot.say(CARD, "card", new Messages.Target(ROOM, null, null, in(Duration.ofMinutes(5)), null));
        assertThat(bot.couriers.drain()).isEmpty();

        bot.pass(Duration.ofMinutes(5));
        List<Delivery> delivered = bot.couriers.drain();

        assertThat(delivered).containsExactly(new Delivery(CARD, bot.clock.instant(), true));
    }

    @Test
    void what_can_not_be_sent_in_time_is_dead_with_a_reason() {
        bot.toMaria("digest", Duration.ofHours(1));
        bot.pass(Duration.ofHours(1));

        bot.couriers.drain();

        assertThat(bot.platform.posts()).isEmpty();
        assertThat(bot.deadReasons()).containsExactly("it was not sent before 2026-12-02T16:00:00Z");
    }

    @Test
    void what_is_posted_is_edited_also_after_its_time() {
        bot.toMaria("digest", Duration.ofHours(1));
        bot.couriers.drain();
        bot.pass(Duration.ofHours(2));
        bot.shown.put(DIGEST, "thank you");
        bot.messages().redraw(DIGEST);

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("thank you");
    }

    @Test
    void draining_says_what_arrived_and_whether_it_was_new() {
        bot.inRoom(CARD, "card");
        List<Delivery> first = bot.couriers.drain();
        bot.inRoom(CARD, "changed");
        List<Delivery> second = bot.couriers.drain();

        assertThat(first).containsExactly(new Delivery(CARD, bot.clock.instant(), true));
        assertThat(second).containsExactly(new Delivery(CARD, bot.clock.instant(), false));
    }

    @Test
    void a_direct_message_goes_to_the_person_alone() {
        bot.toMaria("digest", Duration.ofHours(1));

        bot.couriers.drain();

        assertThat(bot.platform.posts()).extracting(Post::room).containsExactly(MARIA.value());
    }

    private Messages.Lease lease() {
        return new Messages.Lease(
                bot.systemClock.instant(), bot.systemClock.instant().plusSeconds(30));
    }

    private java.time.Instant in(Duration length) {
        return bot.clock.instant().plus(length);
    }
}
