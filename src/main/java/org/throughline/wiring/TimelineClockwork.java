package org.throughline.wiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.adapter.sandbox.Clockwork;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.time.Due;
import org.throughline.usecase.time.DueKind;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/** The movable clock as the sandbox knows it; what became due reads "nudge 2026-12-02T14:00:00Z maria". */
record TimelineClockwork(Timeline timeline, MovableClock clock) implements Clockwork {

    @Override
    public List<String> moveTo(Instant moment) {
        return words(timeline.moveTo(moment));
    }

    @Override
    public List<String> toNextNudge() {
        return words(timeline.toNext(DueKind.NUDGE));
    }

    @Override
    public Optional<Instant> findNextNudge() {
        return timeline.findNext(DueKind.NUDGE);
    }

    @Override
    public void reset() {
        clock.reset();
    }

    private static List<String> words(Timeline.Moved moved) {
        return moved.ran().stream().map(TimelineClockwork::words).toList();
    }

    private static String words(Due due) {
        return due.kind().code() + " " + due.at() + who(due.subject());
    }

    private static String who(Subject subject) {
        if (subject instanceof Subject.Digest digest) {
            return " " + digest.person().local();
        }
        return subject instanceof Subject.Reminder reminder
                ? " " + reminder.person().local()
                : "";
    }
}
