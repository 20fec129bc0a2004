package org.throughline.domain.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.team.PersonId;

/**
 * One change of an action step: who, when, from what to what.
 *
 * @param by null for a former member
 * @param from the value before; empty when there was none
 */
public record Change(Instant at, @Nullable PersonId by, What what, String from, String to) {

    /** The part of an action step that a change touched. */
    public enum What {
        CREATED,
        TEXT,
        OWNER,
        REVIEW_DATE,
        STATE
    }
}
