package org.throughline.usecase.time;

import java.time.Instant;
import java.util.List;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;

/** Owners who are due to be asked about a meeting. */
record NudgeQueue(Nudges nudges, DueHandlers handlers) implements DueQueue<Nudge> {

    @Override
    public List<Nudge> claim(Instant now, int most) {
        return nudges.claimDue(now, most);
    }

    @Override
    public Object keyOf(Nudge row) {
        return new Key(row.meeting(), row.owner());
    }

    @Override
    public void handle(Nudge row, Instant now) {
        handlers.nudge().handle(row, now);
        boolean stillDue = nudges.find(row.meeting(), row.owner())
                .filter(after -> after.isWaiting() && !after.dueAt().isAfter(now))
                .isPresent();
        if (stillDue) {
            throw new IllegalStateException("nothing was decided about the nudge " + keyOf(row));
        }
    }

    private record Key(MeetingId meeting, PersonId owner) {}
}
