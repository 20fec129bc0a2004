package org.throughline.usecase.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.TeamId;

/** Keeps meetings, and when something is due about them. */
public interface Meetings {

    Optional<Meeting> find(MeetingId id);

    /** Every meeting of the team that starts in {@code [from, to)}, whatever became of it, by start. */
    List<Meeting> listBetween(TeamId team, Instant from, Instant to);

    /** The team's first planned meeting that starts after {@code now}. */
    Optional<Meeting> findNext(TeamId team, Instant now);

    /** The team's last meeting that started at or before {@code now}, whatever became of it. */
    Optional<Meeting> findLatest(TeamId team, Instant now);

    /** Keeps the meeting in place of one with the same id, with when its agenda and its "Did you meet?" are due. */
    void put(Meeting meeting, MeetingDues dues);

    /** Takes a planned meeting away that a changed series does not have any more, with what was due about it. */
    void remove(MeetingId id);

    /**
     * Claims up to {@code most} meetings of which something is due at {@code now}, earliest first; rows another node
     * holds are passed over. To be called inside a transaction, with a {@link #put} for each meeting in the same one.
     */
    List<DueMeeting> claimDue(Instant now, int most);

    /** The earliest moment after {@code after} at which something is due about a meeting. */
    Optional<Instant> findNextDue(Instant after);
}
