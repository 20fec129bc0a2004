package org.throughline.usecase.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.throughline.testing.FakeDatabase;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.OutgoingMessage;

class WakingMessagesTest {
    private final FakeDatabase database = new FakeDatabase();
    private final AtomicInteger wakes = new AtomicInteger();
    private final WakingMessages messages =
            new WakingMessages(database.messages(), database.transactions(), wakes::incrementAndGet);

    @Test
    void couriers_are_woken_once_the_wish_is_committed() {
        database.transactions().run(() -> {
            messages.raise(DeliveryScenario.CARD, Target.room(DeliveryScenario.ROOM));
            assertThat(wakes).hasValue(0);
        });

        assertThat(wakes).hasPositiveValue();
        assertThat(messages.find(DeliveryScenario.CARD)).isPresent();
    }

    @Test
    void a_redrawing_wakes_them_too() {
        messages.raise(DeliveryScenario.CARD, Target.room(DeliveryScenario.ROOM));
        OutgoingMessage raised = messages.find(DeliveryScenario.CARD).orElseThrow();
        messages.delivered(raised.id(), raised.wanted(), "ref", Instant.EPOCH);
        wakes.set(0);

        messages.redraw(DeliveryScenario.CARD);

        assertThat(wakes).hasValue(1);
    }

    @Test
    void a_redrawing_of_what_waits_already_wakes_nobody_more() {
        messages.raise(DeliveryScenario.CARD, Target.room(DeliveryScenario.ROOM));
        wakes.set(0);

        messages.redraw(DeliveryScenario.CARD);

        assertThat(wakes).hasValue(0);
        assertThat(messages.find(DeliveryScenario.CARD).orElseThrow().wanted()).isEqualTo(2);
    }

    @Test
    void a_wish_that_is_undone_wakes_nobody() {
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    messages.raise(DeliveryScenario.CARD, Target.room(DeliveryScenario.ROOM));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(wakes).hasValue(0);
    }
}
