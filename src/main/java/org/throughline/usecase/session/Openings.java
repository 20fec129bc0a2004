package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.view.session.StartProposal;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.Repositories;

/** Opens sessions: the team exists, the meeting counts as held, the first cards are raised. */
public final class Openings {
    private final Repositories kept;
    private final SessionDesk desk;
    private final Planner planner;
    private final Messages messages;
    private final Clock clock;

    public Openings(Repositories kept, SessionDesk desk, Planner planner, Messages messages, Clock clock) {
        this.kept = kept;
        this.desk = desk;
        this.planner = planner;
        this.messages = messages;
        this.clock = clock;
    }

    /** The team is kept from its first meeting on; a team never set up has whoever starts it. */
    Team keepTeam(Team team, Interaction by) {
        if (kept.teams().find(team.id()).isEmpty()) {
            Team first = team.withMember(by.person(), clock.instant());
            kept.teams().add(first);
            return first;
        }
        return team;
    }

    Session open(StartProposal proposal, StartChoices chosen, Interaction by) {
        Team team = proposal.team();
        Instant now = clock.instant();
        @Nullable MeetingId meeting = hold(team);
        Adjustment trying = kept.adjustments().findCurrent(team.id()).orElse(null);
        var opening = new Opening(
                chosen.outcome(),
                new Roles(chosen.roles(), backup(proposal, chosen)),
                now,
                chosen.minutes(),
                goal(proposal, chosen),
                trying == null ? null : trying.id(),
                meeting);
        Session session = Session.start(
                        team.id(), proposal.protocol().ref(), first(proposal.protocol(), opening, team), opening, now)
                .arrive(by.person(), false);
        kept.sessions().add(session);
        messages.raise(new Subject.SessionCard(session.id()), Target.room(team.room()));
        raiseStep(session, team);
        return session;
    }

    /** The team's session that is open or paused, or else its latest when that one was stopped. */
    Optional<Session> findUnfinished(Team team) {
        return kept.sessions()
                .findOngoing(team.id())
                .or(() -> kept.sessions().findLatest(team.id()).filter(Session::wasStopped));
    }

    /** Ends an unfinished session with its notes kept; one that was stopped stays as it is. */
    void endUnfinished(Session unfinished, Interaction by) {
        if (!unfinished.isOver()) {
            OpenedSession opened = desk.openForMember(unfinished.id(), by);
            desk.saveEnded(opened.session().abandon(clock.instant()));
        }
    }

    private void raiseStep(Session session, Team team) {
        messages.raise(
                new Subject.StepCard(session.id(), session.current()),
                Target.thread(team.room(), new Subject.SessionCard(session.id())));
    }

    /** Nothing due and no change to look back at: the session opens at the step after the look back. */
    private StepId first(Protocol protocol, Opening opening, Team team) {
        Step first = protocol.steps().get(0);
        LocalDate today = opening.startsAt().atZone(team.zone()).toLocalDate();
        boolean nothingDue = opening.trying() == null
                && kept.actionSteps().listLive(team.id()).stream().noneMatch(step -> step.isDueOn(today));
        return first.keeps(RecordKind.FOLLOW_UP) && nothingDue
                ? protocol.findStepAfter(first.id()).orElse(first).id()
                : first.id();
    }

    private @Nullable MeetingId hold(Team team) {
        return planner.findHeldNow(team)
                .map(Meeting::hold)
                .map(held -> {
                    kept.meetings().put(held, MeetingDues.NONE);
                    planner.replan(team);
                    messages.redraw(new Subject.Agenda(held.id()));
                    messages.redraw(new Subject.DidYouMeet(held.id()));
                    return held.id();
                })
                .orElse(null);
    }

    private @Nullable GoalId goal(StartProposal proposal, StartChoices chosen) {
        if (!chosen.goal().isEmpty()) {
            ImprovementGoal goal = ImprovementGoal.working(proposal.team().id(), chosen.goal());
            kept.goals().put(goal);
            return goal.id();
        }
        ImprovementGoal known = proposal.goal();
        return known == null ? null : known.id();
    }

    private static @Nullable PersonId backup(StartProposal proposal, StartChoices chosen) {
        PersonId facilitator = chosen.roles().get(Role.FACILITATOR);
        return proposal.people().stream()
                .filter(person -> !person.equals(facilitator))
                .findFirst()
                .orElse(null);
    }
}
