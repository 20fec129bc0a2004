package org.throughline.domain.action;

import java.time.LocalDate;

/**
 * The days on which a step agreed today may be looked at again: not in the past, and within six weeks (domain.md,
 * "committed").
 *
 * @param today in the team's zone
 */
public record ReviewWindow(LocalDate today) {

    public LocalDate latest() {
        return today.plusWeeks(ActionStep.LATEST_REVIEW_WEEKS);
    }

    public boolean takes(LocalDate review) {
        return !review.isBefore(today) && !review.isAfter(latest());
    }

    /** {@link ActionRefusal} when the day is past or too far away. */
    public void require(LocalDate review) {
        if (review.isBefore(today)) {
            throw ActionRefusal.inThePast();
        }
        if (review.isAfter(latest())) {
            throw ActionRefusal.tooFarAway(ActionStep.LATEST_REVIEW_WEEKS);
        }
    }
}
