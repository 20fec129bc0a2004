package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Transactions} promise about everything that is kept. */
public interface TransactionsContract extends StoreContract {

    @Test
    default void an_exception_undoes_all_of_the_work() {
        assertThatThrownBy(() -> store().transactions().run(() -> {
                    kept().pauses().put(MARIA, NOW);
                    kept().pauses().put(BEN, NOW);
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");

        assertThat(kept().pauses().findUntil(MARIA)).isEmpty();
        assertThat(kept().pauses().findUntil(BEN)).isEmpty();
    }

    @Test
    default void work_inside_other_work_is_undone_with_it() {
        assertThatThrownBy(() -> store().transactions().run(() -> {
                    store().transactions().run(() -> kept().pauses().put(MARIA, NOW));
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");

        assertThat(kept().pauses().findUntil(MARIA)).isEmpty();
    }

    @Test
    default void a_part_that_failed_undoes_the_whole_even_where_its_failure_was_caught() {
        assertThatThrownBy(() -> store().transactions().run(() -> {
                    kept().pauses().put(BEN, NOW);
                    try {
                        store().transactions().run(() -> {
                            kept().pauses().put(MARIA, NOW);
                            throw new IllegalArgumentException("half done");
                        });
                    } catch (IllegalArgumentException caught) {
                        kept().pauses().put(BEN, StoreContract.later(5));
                    }
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(kept().pauses().findUntil(MARIA)).isEmpty();
        assertThat(kept().pauses().findUntil(BEN)).isEmpty();
    }

    @Test
    default void what_follows_a_commit_happens_once_after_the_outermost_work() {
        List<String> order = new ArrayList<>();

        store().transactions().run(() -> {
            store().transactions().run(() -> store().transactions().afterCommit(() -> order.add("followed")));
            order.add("worked");
        });

        assertThat(order).containsExactly("worked", "followed");
    }

    @Test
    default void what_follows_a_commit_sees_it_and_works_on_its_own() {
        List<Boolean> seen = new ArrayList<>();

        store().transactions().run(() -> {
            kept().pauses().put(MARIA, NOW);
            store().transactions().afterCommit(() -> {
                seen.add(kept().pauses().findUntil(MARIA).isPresent());
                kept().pauses().put(BEN, NOW);
            });
        });

        assertThat(seen).containsExactly(true);
        assertThat(kept().pauses().findUntil(BEN)).contains(NOW);
    }

    @Test
    default void nothing_follows_work_that_was_undone() {
        List<String> order = new ArrayList<>();

        assertThatThrownBy(() -> store().transactions().run(() -> {
                    store().transactions().afterCommit(() -> order.add("followed"));
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");

        assertThat(order).isEmpty();
    }

    @Test
    default void outside_of_work_it_follows_at_once() {
        List<String> order = new ArrayList<>();

        store().transactions().afterCommit(() -> order.add("followed"));

        assertThat(order).containsExactly("followed");
    }
}
