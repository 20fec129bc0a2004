package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.session.AdjustmentWords;
import org.throughline.chat.view.session.MissingWords;
import org.throughline.chat.view.session.WrapUpForm;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Missing;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Repositories;

/** Meets every gate of a session from one form: goal, change, owner, date; what was not looked at is carried on. */
public final class WrapUps {
    private final Repositories kept;
    private final SessionFacts facts;
    private final Wording wording;
    private final Clock clock;

    public WrapUps(Repositories kept, SessionFacts facts, Wording wording, Clock clock) {
        this.kept = kept;
        this.facts = facts;
        this.wording = wording;
        this.clock = clock;
    }

    /** What the form still has to ask; {@code present} only where a meeting is written down afterwards. */
    WrapUpForm.Open open(OpenedSession opened, @Nullable List<PersonId> present) {
        Session session = opened.session();
        Team team = opened.team();
        var commitments = facts.commitments(session, team);
        List<Missing> missing = opened.gate(commitments).missingToClose();
        Adjustment current = facts.findTrying(session).orElse(null);
        ImprovementGoal goal = facts.findGoal(session).orElse(null);
        var people = new LinkedHashSet<>(team.people());
        people.addAll(session.attendance().members());
        return new WrapUpForm.Open(
                lacks(opened, missing, RecordKind.GOAL_CHOICE),
                lacks(opened, missing, RecordKind.ADJUSTMENT),
                current,
                missing.stream().anyMatch(one -> one.what() == Missing.What.COMMITMENT),
                goal,
                commitments.nextMeeting(),
                present,
                List.copyOf(people));
    }

    /** What the form would keep; nothing is kept yet. */
    WrapUpPlan plan(OpenedSession opened, WrapUpReading read, PersonId by) {
        ImprovementGoal goal = read.goal().isEmpty() ? null : goal(opened, read.goal());
        boolean known =
                goal == null || kept.goals().listActive(opened.team().id()).contains(goal);
        Session session = goal == null ? opened.session() : chooseGoal(opened, goal, by);
        session = keepChange(opened.with(session), read, by);
        var before = facts.commitments(session, opened.team());
        var plan = new WrapUpPlan(
                opened.with(session),
                known ? null : goal,
                agreed(opened, read, by),
                carried(opened, before, read.date(), by),
                before);
        return plan.with(skipTheRest(plan.opened(), plan.commitments()));
    }

    /** Keeps the goal and the steps of a plan; its session is for the caller to save. */
    OpenedSession keep(WrapUpPlan plan) {
        ImprovementGoal goal = plan.newGoal();
        if (goal != null) {
            kept.goals().put(goal);
        }
        plan.agreed().forEach(kept.actionSteps()::add);
        plan.carried().forEach(kept.actionSteps()::save);
        return plan.opened();
    }

    /** Why the plan would not close the session, by field of the form; empty when it would. */
    Map<String, String> errors(WrapUpPlan plan, Texts texts) {
        List<Missing> missing = plan.missing();
        LocalDate next = plan.before().nextMeeting();
        if (missing.isEmpty()) {
            return Map.of();
        }
        boolean late = missing.stream().anyMatch(one -> one.what() == Missing.What.COMMITMENT);
        if (late && next != null) {
            return Map.of(WrapUpForm.DATE, texts.get("session.error.review-date", next));
        }
        List<String> needed = missing.stream()
                .map(one ->
                        new MissingWords(facts.of(plan.opened(), plan.opened().step(one.step())), texts).of(one))
                .toList();
        return Map.of(WrapUpForm.DATE, texts.get("session.error.still-needed", texts.list(needed)));
    }

    /** Whether the session lacks what no wrap-up form asks for. */
    boolean needsMoreThanTheForm(OpenedSession opened) {
        return opened.gate(facts.commitments(opened.session(), opened.team())).missingToClose().stream()
                .anyMatch(one -> !isAsked(opened, one));
    }

    boolean isRunningToday(OpenedSession opened) {
        return facts.isRunningToday(opened.session(), opened.team());
    }

    private static boolean isAsked(OpenedSession opened, Missing one) {
        return switch (one.what()) {
            case COMMITMENT, FOLLOW_UP -> true;
            case CHOICE -> isOf(opened, one, RecordKind.GOAL_CHOICE) || isOf(opened, one, RecordKind.ADJUSTMENT);
            default -> false;
        };
    }

    private static boolean lacks(OpenedSession opened, List<Missing> missing, RecordKind kind) {
        return missing.stream().anyMatch(one -> one.what() == Missing.What.CHOICE && isOf(opened, one, kind));
    }

    private static boolean isOf(OpenedSession opened, Missing one, RecordKind kind) {
        RecordName record = one.record();
        return record != null && opened.protocol().record(record).kind() == kind;
    }

    private ImprovementGoal goal(OpenedSession opened, String words) {
        Team team = opened.team();
        return kept.goals().listActive(team.id()).stream()
                .filter(goal -> goal.statement().equals(words))
                .findFirst()
                .orElseGet(() -> ImprovementGoal.working(team.id(), words));
    }

    private Session chooseGoal(OpenedSession opened, ImprovementGoal goal, PersonId by) {
        var values = EntryValues.of(BuiltInFields.GOAL.value(), goal.id().toString());
        return add(opened, RecordKind.GOAL_CHOICE, values, by);
    }

    private Session keepChange(OpenedSession opened, WrapUpReading read, PersonId by) {
        EntryValues change = read.change();
        if (change != null) {
            return add(opened, RecordKind.ADJUSTMENT, change, by);
        }
        Step step = opened.protocol().findStepKeeping(RecordKind.ADJUSTMENT).orElse(null);
        if (step == null || !read.carryOn()) {
            return opened.session();
        }
        Session begun = opened.session().begin(step.id(), clock.instant());
        return new Contribution(begun, by, clock.instant()).carryOn(step.id(), true);
    }

    private Session add(OpenedSession opened, RecordKind kind, EntryValues values, PersonId by) {
        Instant now = clock.instant();
        Step step = opened.protocol().findStepKeeping(kind).orElseThrow();
        var record = step.findRecord(kind).orElseThrow().name();
        Session begun = opened.session().begin(step.id(), now);
        Session added = new Contribution(begun, by, now).add(step.id(), record, List.of(values), true);
        var entry = added.notes().entries().get(added.notes().entries().size() - 1);
        return new Contribution(added, by, now).choose(entry.id(), true);
    }

    private List<ActionStep> agreed(OpenedSession opened, WrapUpReading read, PersonId by) {
        PersonId owner = read.owner();
        if (owner == null) {
            return List.of();
        }
        Instant now = clock.instant();
        LocalDate today = now.atZone(opened.team().zone()).toLocalDate();
        return List.of(ActionStep.agreed(
                opened.team().id(),
                opened.session().id(),
                StepTask.of(task(opened, read)),
                new Assignment(owner, by, read.date(), today, now)));
    }

    private String task(OpenedSession opened, WrapUpReading read) {
        var words = new AdjustmentWords(wording.to(opened.team()));
        EntryValues change = read.change();
        if (change != null) {
            return words.plainSentence(change);
        }
        return facts.findTrying(opened.session())
                .map(current -> words.plainSentence(current.values()))
                .orElseGet(() -> opened.session().opening().outcome());
    }

    private List<ActionStep> carried(OpenedSession opened, Commitments before, LocalDate date, PersonId by) {
        Session session = opened.session();
        LocalDate day = SessionFacts.dayOf(session, opened.team());
        return before.notLookedAt(session.id()).stream()
                .map(step -> step.followUp(
                        new FollowUp(
                                session.id(),
                                clock.instant(),
                                step.reviewDate(),
                                day,
                                FollowUpStatus.NOT_HEARD,
                                null,
                                "",
                                null,
                                date),
                        by))
                .toList();
    }

    private OpenedSession skipTheRest(OpenedSession opened, Commitments commitments) {
        Session session = opened.session();
        for (Step step : opened.protocol().steps()) {
            boolean incomplete = !step.isHard()
                    && !opened.with(session).gate(commitments).missing(step).isEmpty();
            boolean skipped =
                    session.findRun(step.id()).map(run -> run.skipped() != null).orElse(false);
            if (incomplete && !skipped) {
                session = session.skip(step.id(), SkipReason.OUT_OF_TIME, clock.instant());
            }
        }
        return opened.with(session);
    }
}
