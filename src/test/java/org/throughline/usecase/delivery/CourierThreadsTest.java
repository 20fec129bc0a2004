package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.throughline.usecase.delivery.DeliveryScenario.CARD;
import static org.throughline.usecase.delivery.DeliveryScenario.MINUTES;
import static org.throughline.usecase.delivery.DeliveryScenario.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.FakeMessenger.Post;
import org.throughline.usecase.port.Messages;

@Timeout(60)
class CourierThreadsTest {
    private final DeliveryScenario bot = new DeliveryScenario();
    private final HeldMessenger held = new HeldMessenger(bot.platform);
    private final Couriers couriers = bot.couriers(bot.messages(), held);

    @AfterEach
    void stop() {
        held.letGo.countDown();
        couriers.close();
        bot.close();
    }

    @Test
    void a_wake_delivers_in_the_background() {
        held.letGo.countDown();
        bot.inRoom(CARD, "card");

        couriers.wake();

        await().untilAsserted(() -> assertThat(bot.platform.texts()).containsExactly("card"));
    }

    @Test
    void draining_ends_only_when_others_have_delivered_what_they_have_in_hand() throws InterruptedException {
        bot.inRoom(CARD, "card");
        couriers.wake();
        held.reached.await();
        Thread drain = start(couriers::drain);
        await().until(() -> drain.getState() == Thread.State.WAITING);
        assertThat(bot.platform.posts()).isEmpty();

        held.letGo.countDown();
        drain.join();

        assertThat(bot.platform.texts()).containsExactly("card");
    }

    @Test
    void draining_takes_what_became_possible_when_others_were_done() throws InterruptedException {
        bot.inRoom(CARD, "card");
        couriers.wake();
        held.reached.await();
        bot.inThread(step("focus"), "step");
        Thread drain = start(couriers::drain);
        await().until(() -> drain.getState() == Thread.State.WAITING);

        held.letGo.countDown();
        drain.join();

        assertThat(bot.platform.texts()).containsExactly("card", "step");
    }

    @Test
    void a_pause_waits_for_what_is_in_hand_and_lets_nothing_new_begin() throws InterruptedException {
        bot.inRoom(CARD, "card");
        couriers.wake();
        held.reached.await();
        bot.inRoom(MINUTES, "minutes");
        List<String> seen = new ArrayList<>();
        Thread reset = start(() -> {
            couriers.pause();
            seen.addAll(bot.platform.texts());
            bot.messages().withdraw(MINUTES);
            couriers.resumeDeliveries();
        });
        await().until(() -> reset.getState() == Thread.State.WAITING);

        held.letGo.countDown();
        reset.join();
        couriers.drain();

        assertThat(seen).containsExactly("card");
        assertThat(bot.platform.texts()).containsExactly("card");
    }

    @Test
    void who_paused_can_still_drain_and_others_wait() throws InterruptedException {
        held.letGo.countDown();
        couriers.pause();
        Thread other = start(couriers::drain);
        await().until(() -> other.getState() == Thread.State.WAITING);
        bot.inRoom(CARD, "card");

        List<Delivery> mine = couriers.drain();
        couriers.resumeDeliveries();
        other.join();

        assertThat(mine).extracting(Delivery::subject).containsExactly(CARD);
        assertThat(bot.platform.texts()).containsExactly("card");
    }

    @Test
    void what_was_raised_in_a_pause_is_delivered_after_it() {
        held.letGo.countDown();
        couriers.pause();
        bot.inRoom(CARD, "card");
        couriers.wake();
        assertThat(bot.platform.posts()).isEmpty();

        couriers.resumeDeliveries();

        await().untilAsserted(() -> assertThat(bot.platform.texts()).containsExactly("card"));
    }

    @Test
    void closing_finishes_what_is_in_hand_and_leaves_the_rest_for_the_next_start() throws InterruptedException {
        bot.inRoom(CARD, "card");
        couriers.wake();
        held.reached.await();
        bot.inRoom(MINUTES, "minutes");
        Thread stop = start(couriers::close);
        await().until(() -> stop.getState() == Thread.State.TIMED_WAITING);

        held.letGo.countDown();
        stop.join();
        couriers.wake();

        assertThat(bot.platform.texts()).containsExactly("card");
        bot.couriers.drain();
        assertThat(bot.platform.texts()).containsExactly("card", "minutes");
    }

    @Test
    void couriers_go_on_after_trouble_with_the_database() {
        var troubled = new TroubledMessages(bot.messages(), 2);
        try (Couriers unlucky = bot.couriers(troubled.messages(), bot.platform)) {
            bot.inRoom(CARD, "card");

            unlucky.wake();

            await().untilAsserted(() -> assertThat(bot.platform.texts()).containsExactly("card"));
            assertThat(bot.message(CARD).platformRef()).isNotNull();
        }
    }

    @Test
    void a_delivery_that_can_not_be_written_down_at_once_is_not_repeated() {
        var troubled = new TroubledMessages(bot.messages(), 0);
        try (Couriers unlucky = bot.couriers(troubled.messages(), bot.platform)) {
            bot.inRoom(CARD, "card");
            bot.platform.duringNext(() -> troubled.fail(2));

            unlucky.drain();

            assertThat(bot.platform.sends()).isOne();
            assertThat(bot.message(CARD).platformRef()).isNotNull();
        }
    }

    @Test
    void many_threads_and_rooms_end_in_one_message_for_each_subject_showing_its_last_state() {
        held.letGo.countDown();
        List<RoomId> rooms = IntStream.range(0, 5)
                .mapToObj(room -> new RoomId("sandbox/room-" + room))
                .toList();
        List<Thread> people = IntStream.range(0, 6)
                .mapToObj(person -> start(() -> change(rooms, person)))
                .toList();

        people.forEach(CourierThreadsTest::join);
        couriers.drain();

        assertThat(held.mostInOneRoom).hasValue(1);
        assertThat(bot.platform.posts()).extracting(Post::id).doesNotHaveDuplicates();
        assertThat(bot.platform.texts()).containsExactlyInAnyOrderElementsOf(bot.shown.values());
    }

    private void change(List<RoomId> rooms, int person) {
        for (int i = 0; i < 60; i++) {
            RoomId room = rooms.get((person + i) % rooms.size());
            Subject subject = step(room.local() + "-" + i % 3);
            bot.say(subject, "changed by " + person + " at " + i, Messages.Target.room(room));
            couriers.wake();
        }
        couriers.drain();
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
