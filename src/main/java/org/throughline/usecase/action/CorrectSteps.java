package org.throughline.usecase.action;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.TakeOutField;
import org.throughline.chat.view.action.StepForms;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.action.When;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.session.OpenedSession;
import org.throughline.usecase.session.SessionDesk;

/** While a session lasts, whoever agreed a step in it, or the recorder, puts it right or takes it back. */
public final class CorrectSteps {
    private final SessionDesk sessions;
    private final ActionDesk actions;
    private final WhatCanWait whatCanWait;
    private final Wording wording;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public CorrectSteps(SessionDesk sessions, ActionDesk actions, WhatCanWait whatCanWait, Wording wording) {
        this.sessions = sessions;
        this.actions = actions;
        this.whatCanWait = whatCanWait;
        this.wording = wording;
    }

    /** A step and the session it was agreed in. */
    private record Agreed(ActionStep step, OpenedSession opened) {}

    public Reply open(OpensSession.OpenCorrectStep intent, Interaction by) {
        Agreed agreed = agreed(intent.action(), by);
        var submit = new ActionActs.CorrectStep(intent.action());
        return new Reply.OpenForm(form(submit, agreed, wording.to(by.person())));
    }

    /** Another owner is offered the step; what else changed is in its history. */
    public Reply correct(ActionActs.CorrectStep intent, Interaction by) {
        Agreed agreed = agreed(intent.action(), by);
        if (TakeOutField.isTicked(by.values())) {
            return takeBack(agreed, by);
        }
        When now = actions.now(agreed.opened().team());
        var input = new StepInput(by, wording);
        Optional<PersonId> owner = input.ownerIn(agreed.opened());
        Optional<StepTask> task = input.task();
        Optional<LocalDate> review = input.date();
        review.filter(day -> !day.equals(agreed.step().reviewDate()))
                .ifPresent(day -> input.check(day, new ReviewWindow(now.today())));
        if (input.isWrong()) {
            return input.invalid();
        }
        return input.findHeldBack(identifiers, texts -> form(intent, agreed, texts))
                .orElseGet(() -> keep(
                        agreed,
                        agreed.step().correct(task.orElseThrow(), review.orElseThrow(), by.person(), now),
                        owner.orElseThrow(),
                        by));
    }

    private Reply keep(Agreed agreed, ActionStep corrected, PersonId owner, Interaction by) {
        OpenedSession opened = agreed.opened();
        if (owner.equals(corrected.owner())) {
            save(opened, corrected);
            return Reply.DONE;
        }
        var both = corrected.handOver(owner, by.person(), actions.now(opened.team()));
        save(opened, both.before());
        actions.add(both.created(), opened.team());
        return whatCanWait.after(owner, opened.team(), by);
    }

    private Reply takeBack(Agreed agreed, Interaction by) {
        save(agreed.opened(), agreed.step().takeBack(by.person(), actions.instant()));
        var undo = new ActionActs.BringBackStep(agreed.step().id());
        return new Reply.Whisper(SmallCards.removed(undo, wording.to(by.person())));
    }

    /** Undoing twice changes nothing. */
    public Reply bringBack(ActionActs.BringBackStep intent, Interaction by) {
        Agreed agreed = agreed(intent.action(), by);
        ActionStep back = agreed.step().bringBack(by.person(), actions.instant());
        if (!back.equals(agreed.step())) {
            save(agreed.opened(), back);
        }
        return Reply.DONE;
    }

    /** The step, for whoever agreed it and for the recorder of the session, which is still open. */
    private Agreed agreed(ActionStepId id, Interaction by) {
        ActionStep step = actions.open(id, by).step();
        OpenedSession opened = sessions.openForMember(step.session(), by);
        boolean may = step.isAgreedBy(by.person()) || opened.session().isRecorder(by.person());
        opened.session().requireOpen();
        if (!may) {
            throw new Refusal("session.refused.not-yours");
        }
        return new Agreed(step, opened);
    }

    private Form form(ActionActs.CorrectStep submit, Agreed agreed, Texts texts) {
        OpenedSession opened = agreed.opened();
        var candidates = StepForms.Candidates.of(opened.session(), opened.team(), wording);
        return StepForms.correct(submit, agreed.step(), candidates, texts);
    }

    private void save(OpenedSession opened, ActionStep changed) {
        actions.save(changed, opened.team());
        sessions.save(opened.session(), opened.session().current());
    }
}
