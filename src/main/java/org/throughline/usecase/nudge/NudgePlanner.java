package org.throughline.usecase.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.nudge.NudgePolicy;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Meetings;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;

/** Keeps one waiting question per owner and meeting in step with the facts; what was asked is never asked again. */
public final class NudgePlanner {
    private static final Duration LOOK_BACK = Duration.ofDays(14);
    private static final Duration LOOK_AHEAD = Duration.ofDays(500);

    private final Nudges nudges;
    private final Meetings meetings;
    private final DueSteps dueSteps;
    private final Schedules schedules;
    private final DigestMessages messages;

    public NudgePlanner(
            Nudges nudges, Meetings meetings, DueSteps dueSteps, Schedules schedules, DigestMessages messages) {
        this.nudges = nudges;
        this.meetings = meetings;
        this.dueSteps = dueSteps;
        this.schedules = schedules;
        this.messages = messages;
    }

    /** Plans who is asked about the team's meetings, seen from {@code now}, and draws digests about them anew. */
    public void replan(Team team, Instant now) {
        List<Meeting> known = meetings.listBetween(team.id(), now.minus(LOOK_BACK), now.plus(LOOK_AHEAD));
        known.forEach(meeting -> replan(team, meeting, now));
        known.stream()
                .filter(meeting -> meeting.startsAt().isAfter(now))
                .flatMap(meeting -> nudges.listOf(meeting.id()).stream())
                .filter(nudge -> nudge.digest() != null || nudge.requested())
                .map(Nudge::owner)
                .distinct()
                .forEach(owner -> messages.redraw(owner, now));
    }

    private void replan(Team team, Meeting meeting, Instant now) {
        boolean ahead = meeting.isPlanned() && meeting.startsAt().isAfter(now);
        Map<PersonId, List<ActionStep>> unanswered = ahead ? unanswered(team, meeting, now) : Map.of();
        for (Nudge nudge : nudges.listOf(meeting.id())) {
            boolean putOff = ahead && nudge.requested();
            if (nudge.isWaiting() && !putOff && !unanswered.containsKey(nudge.owner())) {
                nudges.remove(meeting.id(), nudge.owner());
            }
        }
        unanswered.keySet().forEach(owner -> plan(meeting, owner, now));
    }

    private Map<PersonId, List<ActionStep>> unanswered(Team team, Meeting meeting, Instant now) {
        return dueSteps.listFor(meeting, now).stream()
                .filter(step -> team.includes(step.owner()))
                .filter(step -> step.findFreshAnswer().isEmpty())
                .collect(Collectors.groupingBy(ActionStep::owner));
    }

    /** A nudge that was dropped was never asked; it may have become necessary, or possible, since. */
    private void plan(Meeting meeting, PersonId owner, Instant now) {
        Optional<Nudge> known = nudges.find(meeting.id(), owner);
        boolean asked = known.filter(nudge -> nudge.digest() != null).isPresent();
        boolean requested = known.filter(Nudge::isWaiting)
                .filter(Nudge::requested)
                .filter(nudge -> nudge.dueAt().isBefore(meeting.startsAt()))
                .isPresent();
        if (asked || requested) {
            return;
        }
        Optional<Instant> moment = NudgePolicy.digestAt(meeting, schedules.of(owner), now);
        Nudge planned = moment.map(at -> Nudge.waiting(meeting.id(), owner, at))
                .orElseGet(() -> Nudge.waiting(meeting.id(), owner, now).dropped(DropReason.NO_WORKING_HOURS_LEFT));
        if (known.filter(nudge -> isSame(nudge, planned, now)).isEmpty()) {
            nudges.put(planned);
        }
    }

    /** Whether the known nudge says the same, or waits already to be decided on at this very moment. */
    private static boolean isSame(Nudge known, Nudge planned, Instant now) {
        boolean overdue = known.isWaiting() && !known.dueAt().isAfter(now);
        boolean sameReason = known.dropped() != null && known.dropped() == planned.dropped();
        return overdue || sameReason || known.equals(planned);
    }
}
