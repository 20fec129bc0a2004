package org.throughline.domain.action;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.session.SessionId;

/**
 * The team's look at a due step. A step not heard of has no effect and no decision, only a new date.
 *
 * @param dueOn the review date this look answers, in the team's zone
 * @param lookedAtOn the day of the session, in the team's zone
 * @param evidence one line; empty when none was given
 * @param nextReview when the team looks again; null where the step ended
 */
public record FollowUp(
        SessionId session,
        Instant at,
        LocalDate dueOn,
        LocalDate lookedAtOn,
        FollowUpStatus status,
        @Nullable Effect effect,
        String evidence,
        @Nullable Decision decision,
        @Nullable LocalDate nextReview) {

    public FollowUp {
        boolean heard = status != FollowUpStatus.NOT_HEARD;
        if (heard != (effect != null) || heard != (decision != null)) {
            throw new IllegalArgumentException("a step that was heard of has effect and decision, another has none");
        }
        if (!heard && nextReview == null) {
            throw new IllegalArgumentException("a step not heard of needs a new date");
        }
        if (nextReview != null && !nextReview.isAfter(lookedAtOn)) {
            throw ActionRefusal.notLater();
        }
    }

    /** Somebody told the team how it went. */
    public boolean isHeard() {
        return status != FollowUpStatus.NOT_HEARD;
    }

    /** Looked at, and not later than the team said it would. */
    public boolean isOnTime() {
        return isHeard() && !lookedAtOn.isAfter(dueOn);
    }

    /** The look in a step's history: the codes of status, effect and decision, then the line where there is one. */
    String trace() {
        String codes = effect == null || decision == null
                ? status.code()
                : String.join("/", status.code(), effect.code(), decision.code());
        return evidence.isBlank() ? codes : codes + ": " + evidence;
    }
}
