package org.throughline.domain.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.goal.GoalId;

/**
 * The five things a session starts with; the protocol itself stands in the session.
 *
 * @param outcome what the team wants to leave with, one sentence in the team's language
 * @param minutes the time block, in minutes
 * @param goal the improvement goal it serves; null while the team has none
 * @param trying the change the team was trying when the session began; null when none
 * @param meeting the planned meeting it is held for; null for a session nobody planned
 */
public record Opening(
        String outcome,
        Roles roles,
        Instant startsAt,
        int minutes,
        @Nullable GoalId goal,
        @Nullable AdjustmentId trying,
        @Nullable MeetingId meeting) {

    public Opening {
        if (outcome.isBlank() || minutes < 1) {
            throw new IllegalArgumentException("an opening needs an outcome and a time block");
        }
    }

    Opening withRoles(Roles changed) {
        return new Opening(outcome, changed, startsAt, minutes, goal, trying, meeting);
    }
}
