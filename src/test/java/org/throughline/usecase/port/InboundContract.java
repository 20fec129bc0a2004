package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.throughline.domain.StaleStateException;
import org.throughline.testing.AtOnce;

/** What {@link Inbound} promises. */
public interface InboundContract extends StoreContract {

    @Test
    default void an_act_is_known_by_its_key_within_its_workspace() {
        store().inbound().note(WORKSPACE, "key-1", "whisper", NOW);

        assertThat(store().inbound().findKind(WORKSPACE, "key-1")).contains("whisper");
        assertThat(store().inbound().findKind(WORKSPACE, "key-2")).isEmpty();
        assertThat(store().inbound().findKind(ELSEWHERE, "key-1")).isEmpty();
    }

    @Test
    default void an_act_is_noted_once() {
        store().inbound().note(WORKSPACE, "key-1", "done", NOW);
        store().inbound().note(ELSEWHERE, "key-1", "done", NOW);

        assertThatThrownBy(() -> store().inbound().note(WORKSPACE, "key-1", "whisper", NOW))
                .isInstanceOf(StaleStateException.class);
        assertThat(store().inbound().findKind(WORKSPACE, "key-1")).contains("done");
    }

    @Test
    default void an_act_that_was_undone_is_not_noted() {
        assertThatThrownBy(() -> store().transactions().run(() -> {
                    store().inbound().note(WORKSPACE, "key-1", "done", NOW);
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");

        assertThat(store().inbound().findKind(WORKSPACE, "key-1")).isEmpty();
    }

    @Test
    default void of_many_deliveries_of_one_act_one_has_an_effect() {
        AtomicInteger lost = new AtomicInteger();

        AtOnce.run(8, i -> {
            try {
                store().transactions().run(() -> {
                    kept().pauses().put(MARIA, StoreContract.later(i));
                    store().inbound().note(WORKSPACE, "key-1", "done", NOW);
                });
            } catch (StaleStateException race) {
                lost.incrementAndGet();
            }
        });

        assertThat(lost).hasValue(7);
        assertThat(kept().pauses().findUntil(MARIA)).isPresent();
    }

    @Test
    default void old_acts_are_forgotten() {
        store().inbound().note(WORKSPACE, "old", "done", NOW);
        store().inbound().note(WORKSPACE, "new", "done", StoreContract.later(1));

        store().inbound().forgetBefore(StoreContract.later(1));

        assertThat(store().inbound().findKind(WORKSPACE, "old")).isEmpty();
        assertThat(store().inbound().findKind(WORKSPACE, "new")).contains("done");
    }
}
