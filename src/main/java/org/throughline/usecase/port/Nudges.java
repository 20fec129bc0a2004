package org.throughline.usecase.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.PersonId;

/** Keeps one question per (meeting, owner): when it is due and what became of it. */
public interface Nudges {

    Optional<Nudge> find(MeetingId meeting, PersonId owner);

    /** The nudges of a meeting, by owner. */
    List<Nudge> listOf(MeetingId meeting);

    /** The nudges that went, or are to go, into the person's digest of that day in their zone. */
    List<Nudge> listInDigest(PersonId owner, LocalDate day);

    /** The nudges of a person that still wait, by due moment. */
    List<Nudge> listWaiting(PersonId owner);

    /** Keeps the nudge in place of one for the same meeting and owner. */
    void put(Nudge nudge);

    void remove(MeetingId meeting, PersonId owner);

    /** Claims up to {@code most} waiting nudges due at {@code now}, earliest first, as {@link Meetings#claimDue} does. */
    List<Nudge> claimDue(Instant now, int most);

    /** The earliest moment after {@code after} at which a nudge is due. */
    Optional<Instant> findNextDue(Instant after);
}
