package org.throughline.domain.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person's day so far: what the bot started to say on their local date, and the open sessions of all their teams. */
public record PersonDay(DayMessage botMessage, List<SessionSpan> sessions) {

    public PersonDay {
        sessions = List.copyOf(sessions);
    }

    /** Until when one of the person's teams is in session, if one is at {@code now}. */
    public Optional<Instant> findInSessionUntil(Instant now) {
        return sessions.stream()
                .map(SessionSpan::runsUntil)
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }
}
