package org.throughline.usecase.port;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.team.PersonId;

/**
 * One owner's question about one meeting.
 *
 * @param dueAt when it is decided on; for a nudge that is done, when it was
 * @param requested the owner themself asked to be asked again
 * @param digest the day of the digest it went into, in the owner's zone; null while it waits or was dropped
 * @param dropped why it was never asked; null unless it was dropped
 */
public record Nudge(
        MeetingId meeting,
        PersonId owner,
        Instant dueAt,
        boolean requested,
        @Nullable LocalDate digest,
        @Nullable DropReason dropped) {

    public static Nudge waiting(MeetingId meeting, PersonId owner, Instant dueAt) {
        return new Nudge(meeting, owner, dueAt, false, null, null);
    }

    public boolean isWaiting() {
        return digest == null && dropped == null;
    }

    public Nudge inDigest(LocalDate day) {
        return new Nudge(meeting, owner, dueAt, requested, day, null);
    }

    public Nudge dropped(DropReason reason) {
        return new Nudge(meeting, owner, dueAt, requested, null, reason);
    }

    /** To be decided on again at that moment. */
    public Nudge again(Instant moment, boolean byRequest) {
        return new Nudge(meeting, owner, moment, byRequest, null, null);
    }
}
