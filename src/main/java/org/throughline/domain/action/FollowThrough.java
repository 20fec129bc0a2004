package org.throughline.domain.action;

import java.time.LocalDate;
import java.util.List;

/**
 * How reliably a team looks again at what it agreed.
 *
 * @param lookedAt reviews made on or before their review date
 * @param due reviews that were due
 */
public record FollowThrough(int lookedAt, int due) {

    /** Counts every look that came due before {@code today} or was made, over the steps given. */
    public static FollowThrough of(List<ActionStep> steps, LocalDate today) {
        int looked = 0;
        int due = 0;
        for (ActionStep step : steps) {
            for (FollowUp look : step.followUps()) {
                due++;
                looked += look.isOnTime() ? 1 : 0;
            }
            due += step.isLive() && step.reviewDate().isBefore(today) ? 1 : 0;
        }
        return new FollowThrough(looked, due);
    }
}
