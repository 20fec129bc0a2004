package org.throughline.domain.session;

import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.PersonId;

/**
 * Logistics put aside during a step and listed after the close.
 *
 * @param by null for a former member
 */
public record ParkedItem(String text, @Nullable PersonId by) {

    public ParkedItem {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing parked");
        }
    }
}
