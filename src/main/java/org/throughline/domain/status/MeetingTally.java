package org.throughline.domain.status;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.calendar.MeetingState;

/**
 * Meetings held of those planned, and why the others were lost.
 *
 * @param planned meetings of which it is known, or should be, what became
 * @param skipped how many were given up, by reason
 * @param notHeld how many nobody came together for
 * @param unknown how many nobody has said anything about yet
 */
public record MeetingTally(int held, int planned, Map<MeetingSkipReason, Integer> skipped, int notHeld, int unknown) {

    public MeetingTally {
        skipped = Collections.unmodifiableMap(new EnumMap<>(skipped));
    }

    static MeetingTally of(StatusFacts facts, LocalDate since) {
        List<Meeting> meetings = facts.meetings().stream()
                .filter(meeting -> !meeting.date().isBefore(since))
                .filter(meeting -> !meeting.isPlanned() || meeting.isMissedAt(facts.now()))
                .toList();
        var skipped = new EnumMap<MeetingSkipReason, Integer>(MeetingSkipReason.class);
        for (Meeting meeting : meetings) {
            if (meeting.skipReason() != null) {
                skipped.merge(meeting.skipReason(), 1, Integer::sum);
            }
        }
        return new MeetingTally(
                (int) meetings.stream().filter(Meeting::wasHeld).count(),
                meetings.size(),
                skipped,
                count(meetings, MeetingState.NOT_HELD),
                count(meetings, MeetingState.PLANNED));
    }

    private static int count(List<Meeting> meetings, MeetingState state) {
        return (int)
                meetings.stream().filter(meeting -> meeting.state() == state).count();
    }
}
