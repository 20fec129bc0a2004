package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.view.session.AdjustmentWords;
import org.throughline.chat.view.session.RecordForm;
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
import org.throughline.domain.protocol.Step;
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
    private final GoalWriting goals;
    private final Wording wording;
    private final Clock clock;

    public WrapUps(Repositories kept, SessionFacts facts, GoalWriting goals, Wording wording, Clock clock) {
        this.kept = kept;
        this.facts = facts;
        this.goals = goals;
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
        ImprovementGoal goal =
                kept.goals().listActive(team.id()).stream().findFirst().orElse(null);
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

    /** The session with everything the form says; steps agreed or carried on are kept. */
    Session apply(OpenedSession opened, WrapUpReading read, PersonId by) {
        Session session = keepGoal(opened, read, by);
        session = keepChange(opened.with(session), read, by);
        agreeStep(opened, read, by);
        carryOn(opened, read.date(), by);
        return skipTheRest(opened.with(session));
    }

    private boolean lacks(OpenedSession opened, List<Missing> missing, RecordKind kind) {
        return missing.stream()
                .filter(one -> one.what() == Missing.What.CHOICE && one.record() != null)
                .anyMatch(one -> opened.protocol()
                                .record(java.util.Objects.requireNonNull(one.record()))
                                .kind()
                        == kind);
    }

    private Session keepGoal(OpenedSession opened, WrapUpReading read, PersonId by) {
        if (read.goal().isEmpty()) {
            return opened.session();
        }
        Team team = opened.team();
        String id = kept.goals().listActive(team.id()).stream()
                .filter(goal -> goal.statement().equals(read.goal()))
                .map(goal -> goal.id().toString())
                .findFirst()
                .orElseGet(() -> goals.keep(
                                new FormValues(Map.of(RecordForm.NEW_GOAL, List.of(read.goal()))), team.id())
                        .text(BuiltInFields.GOAL.value()));
        return add(opened, RecordKind.GOAL_CHOICE, EntryValues.of(BuiltInFields.GOAL.value(), id), by);
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

    private void agreeStep(OpenedSession opened, WrapUpReading read, PersonId by) {
        PersonId owner = read.owner();
        if (owner == null) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = now.atZone(opened.team().zone()).toLocalDate();
        kept.actionSteps()
                .add(ActionStep.agreed(
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

    private void carryOn(OpenedSession opened, LocalDate date, PersonId by) {
        Session session = opened.session();
        LocalDate day = SessionFacts.dayOf(session, opened.team());
        var waiting = new ArrayList<>(facts.commitments(session, opened.team()).notLookedAt(session.id()));
        for (ActionStep step : waiting) {
            var look = new FollowUp(
                    session.id(),
                    clock.instant(),
                    step.reviewDate(),
                    day,
                    FollowUpStatus.NOT_HEARD,
                    null,
                    "",
                    null,
                    date);
            kept.actionSteps().save(step.followUp(look, by));
        }
    }

    private Session skipTheRest(OpenedSession opened) {
        Session session = opened.session();
        var commitments = facts.commitments(session, opened.team());
        for (Step step : opened.protocol().steps()) {
            boolean incomplete = !step.isHard()
                    && !opened.with(session).gate(commitments).missing(step).isEmpty();
            boolean skipped =
                    session.findRun(step.id()).map(run -> run.skipped() != null).orElse(false);
            if (incomplete && !skipped) {
                session = session.skip(step.id(), SkipReason.OUT_OF_TIME, clock.instant());
            }
        }
        return session;
    }
}
