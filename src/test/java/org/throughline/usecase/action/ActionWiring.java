package org.throughline.usecase.action;

import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.testing.ProtocolShelf;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.session.SessionDesk;
import org.throughline.usecase.session.SessionFacts;

/** The use cases of action steps over the fakes of a scenario. */
final class ActionWiring {
    private final ActionScenario with;
    private final SessionDesk sessions;
    private final ActionDesk actions;

    ActionWiring(ActionScenario with) {
        this.with = with;
        var messages = with.database.messages();
        this.sessions = new SessionDesk(with.kept.sessions(), with.kept.teams(), ProtocolShelf.ALL, messages);
        var cards = new ActionCards(with.kept.sessions(), ProtocolShelf.ALL, messages);
        this.actions = new ActionDesk(with.kept, with.planner, cards, with.clock);
    }

    Dispatcher dispatcher() {
        var useCases = new UseCases.Builder();
        agreeing(useCases);
        looking(useCases);
        var show = new ShowOwnSteps(actions, with.wording);
        useCases.on(Asks.Mine.class, show::mine).on(Asks.ShowHistory.class, show::history);
        return new Dispatcher(
                useCases.partial(), with.database.transactions(), with.database.inbound(), with.wording, with.clock);
    }

    private void agreeing(UseCases.Builder useCases) {
        var whatCanWait = new WhatCanWait(actions, with.wording);
        var forms = new AgreeForms(sessions, actions, with.kept.adjustments(), with.wording);
        var agree = new AgreeSteps(sessions, actions, forms, whatCanWait, with.wording);
        var own = new OwnSteps(actions, whatCanWait, with.wording);
        useCases.on(OpensSession.OpenTakeStep.class, forms::openTake)
                .on(OpensSession.OpenGiveStep.class, forms::openGive)
                .on(OpensSession.OpenSuggestChange.class, own::openSuggest)
                .on(OpensSession.OpenHandOverStep.class, own::openHandOver)
                .on(ActionActs.TakeStep.class, agree::take)
                .on(ActionActs.TakeStepAs.class, agree::takeAs)
                .on(ActionActs.GiveStep.class, agree::give)
                .on(ActionActs.Accept.class, own::accept)
                .on(ActionActs.SuggestChange.class, own::suggest)
                .on(ActionActs.HandOverStep.class, own::handOver)
                .on(ActionActs.LetWait.class, whatCanWait::letWait)
                .on(ActionActs.KeepAll.class, whatCanWait::keepAll);
    }

    private void looking(UseCases.Builder useCases) {
        var open = new OpenLooks(sessions, actions, with.wording);
        var facts = new SessionFacts(with.kept, ProtocolShelf.ALL, with.wording, with.clock);
        var look = new LookAtSteps(sessions, actions, open, facts, with.wording);
        useCases.on(OpensSession.OpenFollowUp.class, open::followUp)
                .on(OpensSession.OpenNotHeard.class, open::notHeard)
                .on(OpensSession.OpenCarryAll.class, open::carryAll)
                .on(StepActs.FollowUp.class, look::followUp)
                .on(StepActs.NotHeard.class, look::notHeard)
                .on(StepActs.CarryAll.class, look::carryAll)
                .on(StepActs.AnswerTried.class, look::answerTried);
    }
}
