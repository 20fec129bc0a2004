package org.throughline.usecase.action;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.AgreeCards;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.action.When;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Wording;
import org.throughline.usecase.session.OpenedSession;
import org.throughline.usecase.session.SessionDesk;

/** Agreeing in a session who does what: taking a step oneself, or giving it to somebody. */
public final class AgreeSteps {
    private final SessionDesk sessions;
    private final ActionDesk actions;
    private final AgreeForms forms;
    private final WhatCanWait whatCanWait;
    private final Wording wording;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public AgreeSteps(
            SessionDesk sessions, ActionDesk actions, AgreeForms forms, WhatCanWait whatCanWait, Wording wording) {
        this.sessions = sessions;
        this.actions = actions;
        this.forms = forms;
        this.whatCanWait = whatCanWait;
        this.wording = wording;
    }

    /** One tap: the change's words, looked at at the next meeting; the same tap again changes nothing. */
    public Reply take(ActionActs.TakeStep intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        Team team = opened.team();
        Optional<StepTask> task = forms.findTask(opened);
        Optional<LocalDate> review = actions.findNextMeeting(team).filter(window(team)::takes);
        if (task.isEmpty() || review.isEmpty()) {
            return new Reply.Whisper(AgreeCards.sayWhat(intent.session(), intent.step(), wording.to(by.person())));
        }
        return agree(opened, intent.step(), task.get(), assignment(by.person(), review.get(), team, by), by);
    }

    /** The words and the date of the form. */
    public Reply takeAs(ActionActs.TakeStepAs intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        Team team = opened.team();
        var input = new StepInput(by, wording);
        var task = input.task();
        var review = input.dateWithin(window(team));
        if (input.isWrong()) {
            return input.invalid();
        }
        return input.findHeldBack(identifiers, texts -> forms.take(intent, opened, texts))
                .orElseGet(() -> agree(
                        opened,
                        intent.step(),
                        task.orElseThrow(),
                        assignment(by.person(), review.orElseThrow(), team, by),
                        by));
    }

    /** A step for the member in the form: offered, or taken where one names oneself. */
    public Reply give(ActionActs.GiveStep intent, Interaction by) {
        OpenedSession opened = open(intent.session(), intent.step(), by);
        Team team = opened.team();
        var input = new StepInput(by, wording);
        var owner = input.ownerIn(opened);
        var task = input.task();
        var review = input.dateWithin(window(team));
        if (input.isWrong()) {
            return input.invalid();
        }
        return input.findHeldBack(identifiers, texts -> forms.give(intent, opened, texts))
                .orElseGet(() -> agree(
                        opened,
                        intent.step(),
                        task.orElseThrow(),
                        assignment(owner.orElseThrow(), review.orElseThrow(), team, by),
                        by));
    }

    private OpenedSession open(SessionId session, StepId step, Interaction by) {
        OpenedSession opened = sessions.openForMember(session, by);
        opened.session().requireOpen();
        opened.step(step);
        return opened;
    }

    private Reply agree(OpenedSession opened, StepId at, StepTask task, Assignment to, Interaction by) {
        Team team = opened.team();
        if (isAgreedAlready(opened, task, to.owner())) {
            return Reply.DONE;
        }
        actions.add(ActionStep.agreed(team.id(), opened.session().id(), task, to), team);
        sessions.save(opened.session(), at);
        return whatCanWait.after(to.owner(), team, by);
    }

    private boolean isAgreedAlready(OpenedSession opened, StepTask task, PersonId owner) {
        return actions.listAgreedIn(opened.session().id()).stream()
                .filter(step -> step.isLive() && step.owner().equals(owner))
                .anyMatch(step -> step.task().text().equalsIgnoreCase(task.text()));
    }

    private Assignment assignment(PersonId owner, LocalDate review, Team team, Interaction by) {
        When now = actions.now(team);
        return new Assignment(owner, by.person(), review, now.today(), now.at());
    }

    private ReviewWindow window(Team team) {
        return new ReviewWindow(actions.now(team).today());
    }
}
