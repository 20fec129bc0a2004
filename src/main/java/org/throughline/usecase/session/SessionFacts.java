package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.view.EntryFacts;
import org.throughline.chat.view.Names;
import org.throughline.chat.view.SkippedStep;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Team;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;

/** Gathers what gates and cards of a session need to know beside the session itself. */
public final class SessionFacts {
    private final Repositories kept;
    private final Protocols protocols;
    private final Names names;
    private final Clock clock;

    public SessionFacts(Repositories kept, Protocols protocols, Names names, Clock clock) {
        this.kept = kept;
        this.protocols = protocols;
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

    /** What the entries of a step are put into words from. */
    public EntryFacts entries(OpenedSession opened, Step step) {
        Team team = opened.team();
        return new EntryFacts(
                opened.session(), team, opened.protocol(), step, kept.goals().listActive(team.id()), names);
    }

    /** What the card of a step is drawn from. */
    public StepFacts of(OpenedSession opened, Step step) {
        return facts(opened, step, step.keeps(RecordKind.FOLLOW_UP), step.keeps(RecordKind.ACTION_STEP));
    }

    /** The session seen from its last step, with all that was looked at and agreed. */
    public StepFacts ofWhole(OpenedSession opened) {
        List<Step> steps = opened.protocol().steps();
        return facts(opened, steps.get(steps.size() - 1), true, true);
    }

    private StepFacts facts(OpenedSession opened, Step step, boolean looksBack, boolean agrees) {
        Session session = opened.session();
        Team team = opened.team();
        return new StepFacts(
                entries(opened, step),
                commitments(session, team),
                looksBack ? lookedAt(session, team) : List.of(),
                agrees ? kept.actionSteps().listAgreedIn(session.id()) : List.of(),
                findTrying(session).orElse(null),
                opensAt(step, session) ? skippedLastTime(session) : List.of());
    }

    private static boolean opensAt(Step step, Session session) {
        return !session.isOver()
                && session.isAt(step.id())
                && session.runs().get(0).step().equals(step.id());
    }

    private List<SkippedStep> skippedLastTime(Session session) {
        return kept.sessions().listClosed(session.team(), 1).stream()
                .flatMap(last -> protocols.get(last.protocol()).steps().stream()
                        .flatMap(step -> findSkipped(step, last).stream()))
                .toList();
    }

    private static Optional<SkippedStep> findSkipped(Step step, Session last) {
        return last.findRun(step.id())
                .flatMap(run -> Optional.ofNullable(run.skipped()))
                .map(reason -> new SkippedStep(step.title(), reason));
    }

    /** The change the team was trying when the session began. */
    public Optional<Adjustment> findTrying(Session session) {
        return Optional.ofNullable(session.opening().trying()).flatMap(kept.adjustments()::find);
    }

    /** The goal the session was opened with, or else the one the team works on. */
    public Optional<ImprovementGoal> findGoal(Session session) {
        List<ImprovementGoal> active = kept.goals().listActive(session.team());
        return active.stream()
                .filter(goal -> goal.id().equals(session.opening().goal()))
                .findFirst()
                .or(() -> new TeamGoals(kept, protocols).findCurrent(session.team()));
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

    /** The steps of earlier sessions that went on when this one ended; those that go on now while it has not. */
    List<ActionStep> runningFromEarlier(Session session) {
        Closing closing = session.closing();
        Instant moment = closing == null ? clock.instant() : closing.at();
        return kept.actionSteps().listOfTeam(session.team()).stream()
                .filter(step -> !step.session().equals(session.id()) && step.wasLiveAt(moment))
                .sorted(Comparator.comparing(ActionStep::reviewDate))
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

    /** Whether the session goes on today, in the team's zone; one left open earlier does not. */
    boolean isRunningToday(Session session, Team team) {
        return !session.isOver() && wasLastBegunToday(session, team);
    }

    /** Whether it was begun, moved or taken up again today, in the team's zone. */
    boolean wasLastBegunToday(Session session, Team team) {
        LocalDate today = clock.instant().atZone(team.zone()).toLocalDate();
        return session.lastBegan().atZone(team.zone()).toLocalDate().equals(today);
    }

    /** The day of the session in the team's zone. */
    public static LocalDate dayOf(Session session, Team team) {
        return session.opening().startsAt().atZone(team.zone()).toLocalDate();
    }
}
