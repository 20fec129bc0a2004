package org.throughline.usecase.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.ActionSteps;
import org.throughline.usecase.port.Meetings;

/**
 * Which live steps, offered ones included, are looked at at which meeting: each at the first planned meeting ahead that
 * is held on or after its review date.
 */
public final class DueSteps {
    private final Meetings meetings;
    private final ActionSteps steps;

    public DueSteps(Meetings meetings, ActionSteps steps) {
        this.meetings = meetings;
        this.steps = steps;
    }

    /** What the meeting looks at, seen from {@code now}, by review date. */
    public List<ActionStep> listFor(Meeting meeting, Instant now) {
        List<Meeting> before = listPlannedBefore(meeting, now);
        return steps.listLive(meeting.team()).stream()
                .filter(step -> step.isDueOn(meeting.date()))
                .filter(step -> before.stream().noneMatch(earlier -> step.isDueOn(earlier.date())))
                .toList();
    }

    /** What the meeting looks at of one owner's. */
    public List<ActionStep> listFor(Meeting meeting, PersonId owner, Instant now) {
        return listFor(meeting, now).stream()
                .filter(step -> step.owner().equals(owner))
                .toList();
    }

    private List<Meeting> listPlannedBefore(Meeting meeting, Instant now) {
        return meetings.listBetween(meeting.team(), now.plus(Duration.ofNanos(1)), meeting.startsAt()).stream()
                .filter(Meeting::isPlanned)
                .toList();
    }
}
