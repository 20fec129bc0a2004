package org.throughline.domain.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingState;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;

/**
 * One team in counts, dates and the change it chose to share; the same for its leaders and for itself.
 *
 * @param needs what needs somebody; empty when nothing does
 * @param last when the team met last; null when it never did
 * @param next when it meets next; null when that is not known
 * @param unplanned how many sessions it held without a planned meeting
 * @param change the change it tries; null when it has none or does not share it
 * @param changeUnshared it tries a change and keeps it to itself
 * @param steps how its steps go; null when counts would point at a person
 * @param since the first day counted, in the team's zone
 */
public record StatusSummary(
        List<Need> needs,
        @Nullable LastMeeting last,
        @Nullable Meeting next,
        MeetingTally meetings,
        int unplanned,
        @Nullable Adjustment change,
        boolean changeUnshared,
        @Nullable StepCounts steps,
        LocalDate since) {

    /** The day the team met, in its zone, and whether that was written down later. */
    public record LastMeeting(LocalDate day, boolean recordedAfterwards) {}

    public StatusSummary {
        needs = List.copyOf(needs);
    }

    public static StatusSummary of(StatusFacts facts) {
        LocalDate since = facts.since();
        var steps = StepCounts.find(facts.steps(), since, facts.today()).orElse(null);
        Adjustment change = facts.change();
        return new StatusSummary(
                Need.list(facts, steps),
                findLast(facts).orElse(null),
                facts.next(),
                MeetingTally.of(facts, since),
                (int) facts.closed().stream()
                        .filter(session -> session.opening().meeting() == null)
                        .filter(session -> !dayOf(session, facts).isBefore(since))
                        .count(),
                change != null && change.shared() ? change : null,
                change != null && !change.shared(),
                steps,
                since);
    }

    public Optional<StepCounts> findSteps() {
        return Optional.ofNullable(steps);
    }

    private static Optional<LastMeeting> findLast(StatusFacts facts) {
        Stream<LastMeeting> held = facts.meetings().stream()
                .filter(Meeting::wasHeld)
                .map(meeting -> new LastMeeting(meeting.date(), meeting.state() == MeetingState.HELD_AFTERWARDS));
        Stream<LastMeeting> walked = facts.closed().stream()
                .map(session -> new LastMeeting(dayOf(session, facts), recordedAfterwards(session)));
        return Stream.concat(held, walked).max(Comparator.comparing(LastMeeting::day));
    }

    private static boolean recordedAfterwards(Session session) {
        Closing closing = session.closing();
        return closing != null && closing.recordedAfterwards();
    }

    private static LocalDate dayOf(Session session, StatusFacts facts) {
        return facts.dayOf(session.opening().startsAt());
    }
}
