package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.usecase.delivery.DeliveryScenario.CARD;
import static org.throughline.usecase.delivery.DeliveryScenario.DIGEST;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendGateTest {
    private final DeliveryScenario bot = new DeliveryScenario();

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void a_direct_message_waits_until_the_gate_opens() {
        var morning = bot.clock.instant().plus(Duration.ofHours(17));
        bot.gate =
                (message, now) -> now.isBefore(morning) ? new SendDecision.NotBefore(morning) : new SendDecision.Go();
        bot.toMaria("digest", Duration.ofHours(24));

        bot.couriers.drain();
        assertThat(bot.platform.posts()).isEmpty();
        assertThat(bot.messages().findNextDue(bot.clock.instant())).contains(morning);
        bot.pass(Duration.ofHours(17));
        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("digest");
    }

    @Test
    void a_wait_beyond_its_time_is_the_end_of_it() {
        var tomorrow = bot.clock.instant().plus(Duration.ofDays(1));
        bot.gate = (message, now) -> new SendDecision.NotBefore(tomorrow);
        bot.toMaria("digest", Duration.ofHours(24));

        bot.couriers.drain();

        assertThat(bot.deadReasons()).containsExactly("there was no time for it before 2026-12-03T15:00:00Z");
    }

    @Test
    void what_is_not_needed_any_more_is_forgotten_without_a_dead_letter() {
        bot.gate = (message, now) -> new SendDecision.Unneeded();
        bot.toMaria("digest", Duration.ofHours(1));

        bot.deliverAll();

        assertThat(bot.platform.posts()).isEmpty();
        assertThat(bot.deadReasons()).isEmpty();
    }

    @Test
    void what_could_not_be_sent_in_time_has_a_dead_letter_with_the_reason() {
        bot.gate = (message, now) -> new SendDecision.Undeliverable("paused");
        bot.toMaria("digest", Duration.ofHours(1));

        bot.deliverAll();

        assertThat(bot.platform.posts()).isEmpty();
        assertThat(bot.deadReasons()).containsExactly("paused");
    }

    @Test
    void neither_rooms_nor_edits_are_stopped_at_the_gate() {
        bot.toMaria("digest", Duration.ofHours(1));
        bot.couriers.drain();
        bot.gate = (message, now) -> new SendDecision.Undeliverable("closed");
        bot.shown.put(DIGEST, "thank you");
        bot.messages().redraw(DIGEST);
        bot.inRoom(CARD, "card");

        bot.couriers.drain();

        assertThat(bot.platform.texts()).containsExactly("thank you", "card");
    }

    @Test
    void what_the_gate_notes_is_kept_only_together_with_its_decision() {
        bot.toMaria("digest", Duration.ofHours(1));
        bot.gate = (message, now) -> {
            bot.messages().raise(CARD, org.throughline.usecase.port.Messages.Target.room(DeliveryScenario.ROOM));
            throw new IllegalStateException("broken");
        };

        bot.couriers.drain();

        assertThat(bot.messages().find(CARD)).isEmpty();
    }
}
