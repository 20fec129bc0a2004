package org.throughline.usecase.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.view.Names;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Repositories;

/** Gathers what gates and cards of a session need to know beside the session itself. */
public final class SessionFacts {
    private final Repositories kept;
    private final Names names;
    private final Clock clock;

    public SessionFacts(Repositories kept, Names names, Clock clock) {
        this.kept = kept;
        this.names = names;
        this.clock = clock;
    }

    /** What the team's action steps mean for the gates of this session. */
    public Commitments commitments(Session session, Team team) {
        List<ActionStep> live = kept.actionSteps().listLive(team.id());
        return new Commitments(
                dueIn(session, team, live),
                live,
                findNextMeeting(team),
                session.opening().trying() != null);
    }

    public StepFacts of(OpenedSession opened, Step step) {
        Session session = opened.session();
        Team team = opened.team();
        return new StepFacts(
                session,
                team,
                opened.protocol(),
                step,
                commitments(session, team),
                lookedAt(session, team),
                kept.actionSteps().listAgreedIn(session.id()),
                findTrying(session),
                kept.goals().listActive(team.id()),
                names);
    }

    private @Nullable Adjustment findTrying(Session session) {
        AdjustmentId trying = session.opening().trying();
        return trying == null ? null : kept.adjustments().find(trying).orElse(null);
    }

    private @Nullable LocalDate findNextMeeting(Team team) {
        return kept.meetings()
                .findNext(team.id(), clock.instant())
                .map(Meeting::date)
                .orElse(null);
    }

    private static List<ActionStep> dueIn(Session session, Team team, List<ActionStep> live) {
        LocalDate day = dayOf(session, team);
        return live.stream()
                .filter(step -> step.isDueOn(day) && !step.session().equals(session.id()))
                .toList();
    }

    private List<ActionStep> lookedAt(Session session, Team team) {
        LocalDate day = dayOf(session, team);
        return kept.actionSteps().listOfTeam(team.id()).stream()
                .filter(step -> !step.session().equals(session.id()))
                .filter(step ->
                        step.isDueOn(day) || step.findFollowUpIn(session.id()).isPresent())
                .sorted(Comparator.comparing(step -> step.history().get(0).at()))
                .toList();
    }

    /** The day of the session in the team's zone. */
    public static LocalDate dayOf(Session session, Team team) {
        return session.opening().startsAt().atZone(team.zone()).toLocalDate();
    }
}
