package org.throughline.usecase.nudge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.PersonSchedule;
import org.throughline.domain.nudge.SendFacts;
import org.throughline.domain.nudge.StepsDue;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Teams;

/** Gathers all that decides whether an owner is asked about a meeting now. */
public final class OwnerFacts {
    private final Teams teams;
    private final DueSteps dueSteps;
    private final Schedules schedules;
    private final PersonDays days;

    public OwnerFacts(Teams teams, DueSteps dueSteps, Schedules schedules, PersonDays days) {
        this.teams = teams;
        this.dueSteps = dueSteps;
        this.schedules = schedules;
        this.days = days;
    }

    /** The facts as they would be without the message about {@code except}. */
    SendFacts of(Nudge nudge, Meeting meeting, Instant now, @Nullable Subject except) {
        PersonSchedule person = schedules.of(nudge.owner());
        return new SendFacts(
                now, meeting, person, stepsDue(nudge, meeting, now), days.of(person, now, except), nudge.requested());
    }

    private StepsDue stepsDue(Nudge nudge, Meeting meeting, Instant now) {
        List<ActionStep> due = dueSteps.listFor(meeting, nudge.owner(), now);
        long answered =
                due.stream().filter(step -> step.findFreshAnswer().isPresent()).count();
        boolean onTeam = teams.find(meeting.team())
                .filter(team -> team.includes(nudge.owner()))
                .isPresent();
        return new StepsDue(onTeam, due.size(), (int) answered);
    }
}
