package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@link PlannedCalendars} promise. */
public interface PlannedCalendarsContract extends StoreContract {

    @Test
    default void the_last_mark_of_each_workspace_is_kept() {
        store().plannedCalendars().put(WORKSPACE, "one");
        store().plannedCalendars().put(ELSEWHERE, "another");

        store().plannedCalendars().put(WORKSPACE, "two");

        assertThat(store().plannedCalendars().findMark(WORKSPACE)).contains("two");
        assertThat(store().plannedCalendars().findMark(ELSEWHERE)).contains("another");
    }

    @Test
    default void a_workspace_that_was_never_planned_has_no_mark() {
        assertThat(store().plannedCalendars().findMark(WORKSPACE)).isEmpty();
    }
}
