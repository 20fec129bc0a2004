package org.throughline.wiring;

import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.action.ActionCards;
import org.throughline.usecase.action.ActionDesk;
import org.throughline.usecase.action.AgreeForms;
import org.throughline.usecase.action.AgreeSteps;
import org.throughline.usecase.action.CorrectSteps;
import org.throughline.usecase.action.LookAtSteps;
import org.throughline.usecase.action.OpenLooks;
import org.throughline.usecase.action.OwnSteps;
import org.throughline.usecase.action.ShowHome;
import org.throughline.usecase.action.ShowOwnSteps;
import org.throughline.usecase.action.WhatCanWait;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.status.ShareStatus;
import org.throughline.usecase.status.SharedStatusDrawing;
import org.throughline.usecase.status.ShowStatus;
import org.throughline.usecase.status.StatusReaders;
import org.throughline.usecase.status.StatusSummaries;

/** Action steps and what became of them. */
final class ActionTopic {
    private final Shared with;
    private final ActionDesk desk;
    private final WhatCanWait whatCanWait;
    private final StatusSummaries summaries;

    ActionTopic(Shared with) {
        this.with = with;
        var cards = new ActionCards(with.kept.sessions(), with.outside.protocols(), with.outside.messages());
        this.desk = new ActionDesk(with.kept, with.planner, cards, with.clock);
        this.whatCanWait = new WhatCanWait(desk, with.wording);
        this.summaries = new StatusSummaries(with.kept, with.clock);
    }

    void serve(UseCases.Builder useCases) {
        agreeing(useCases);
        looking(useCases);
        owning(useCases);
        summarising(useCases);
    }

    void draw(Drawings.Builder drawn) {
        var shared = new SharedStatusDrawing(with.kept.teams(), summaries, with.wording);
        drawn.on(Subject.SharedStatus.class, shared);
    }

    private void agreeing(UseCases.Builder useCases) {
        var forms = new AgreeForms(with.sessions, desk, with.kept.adjustments(), with.wording);
        var agree = new AgreeSteps(with.sessions, desk, forms, whatCanWait, with.wording);
        var correct = new CorrectSteps(with.sessions, desk, whatCanWait, with.wording);
        useCases.on(OpensSession.OpenTakeStep.class, forms::openTake)
                .on(OpensSession.OpenGiveStep.class, forms::openGive)
                .on(OpensMeeting.OpenStepFromWords.class, forms::openGiveFrom)
                .on(ActionActs.TakeStep.class, agree::take)
                .on(ActionActs.TakeStepAs.class, agree::takeAs)
                .on(ActionActs.GiveStep.class, agree::give)
                .on(OpensSession.OpenCorrectStep.class, correct::open)
                .on(ActionActs.CorrectStep.class, correct::correct)
                .on(ActionActs.BringBackStep.class, correct::bringBack)
                .on(ActionActs.LetWait.class, whatCanWait::letWait)
                .on(ActionActs.KeepAll.class, whatCanWait::keepAll);
    }

    private void looking(UseCases.Builder useCases) {
        var open = new OpenLooks(with.sessions, desk, with.wording);
        var look = new LookAtSteps(with.sessions, desk, open, with.facts, with.wording);
        useCases.on(OpensSession.OpenFollowUp.class, open::followUp)
                .on(OpensSession.OpenNotHeard.class, open::notHeard)
                .on(OpensSession.OpenCarryAll.class, open::carryAll)
                .on(StepActs.FollowUp.class, look::followUp)
                .on(StepActs.NotHeard.class, look::notHeard)
                .on(StepActs.CarryAll.class, look::carryAll)
                .on(StepActs.AnswerTried.class, look::answerTried);
    }

    private void owning(UseCases.Builder useCases) {
        var own = new OwnSteps(desk, whatCanWait, with.wording);
        var show = new ShowOwnSteps(desk, with.wording);
        var home = new ShowHome(desk, with.kept.teams(), with.planner, with.schedules, with.wording);
        useCases.on(ActionActs.Accept.class, own::accept)
                .on(OpensSession.OpenSuggestChange.class, own::openSuggest)
                .on(ActionActs.SuggestChange.class, own::suggest)
                .on(OpensSession.OpenHandOverStep.class, own::openHandOver)
                .on(ActionActs.HandOverStep.class, own::handOver)
                .on(Asks.Mine.class, show::mine)
                .on(Asks.ShowHome.class, home::show)
                .on(Asks.ShowHistory.class, show::history);
    }

    private void summarising(UseCases.Builder useCases) {
        var readers = new StatusReaders(with.kept.teams(), with.kept.schools());
        var show = new ShowStatus(readers, summaries, with.wording);
        var share = new ShareStatus(with.kept.teams(), readers, with.outside.messages(), with.wording, with.clock);
        useCases.on(Asks.ShowStatus.class, show::show).on(MeetingActs.ShareStatus.class, share::share);
    }
}
