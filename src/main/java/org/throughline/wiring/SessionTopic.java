package org.throughline.wiring;

import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.session.AddToStep;
import org.throughline.usecase.session.AfterClose;
import org.throughline.usecase.session.BeInSession;
import org.throughline.usecase.session.CarryOnSession;
import org.throughline.usecase.session.ChangeRoles;
import org.throughline.usecase.session.Closings;
import org.throughline.usecase.session.Countable;
import org.throughline.usecase.session.EditStep;
import org.throughline.usecase.session.EntryReading;
import org.throughline.usecase.session.GoalWriting;
import org.throughline.usecase.session.KeepWords;
import org.throughline.usecase.session.MoveSession;
import org.throughline.usecase.session.Openings;
import org.throughline.usecase.session.PlanNextMeeting;
import org.throughline.usecase.session.Proposals;
import org.throughline.usecase.session.SessionDrawings;
import org.throughline.usecase.session.SessionThread;
import org.throughline.usecase.session.StartSession;
import org.throughline.usecase.session.TakeAway;
import org.throughline.usecase.session.TapInStep;
import org.throughline.usecase.session.TapPrivately;
import org.throughline.usecase.session.TickPresent;
import org.throughline.usecase.session.WrapUpSession;
import org.throughline.usecase.session.WrapUps;
import org.throughline.usecase.session.WriteDownMeeting;

/** Starting, walking, closing and cutting short a session. */
final class SessionTopic {
    private final Shared with;
    private final GoalWriting goals;
    private final Closings closings;
    private final WrapUps wrapUps;
    private final SessionDrawings drawings;
    private final SessionThread thread;

    SessionTopic(Shared with) {
        this.with = with;
        this.goals = new GoalWriting(with.kept.goals());
        this.closings = new Closings(
                with.kept,
                with.sessions,
                with.facts,
                with.planner,
                new Closings.Ending(with.outside.messages(), with.wording, with.clock));
        this.thread = new SessionThread(with.outside.messages());
        this.wrapUps = new WrapUps(with.kept, with.facts, with.wording, with.clock);
        this.drawings = new SessionDrawings(with.kept, with.outside.protocols(), with.facts, with.wording, with.clock);
    }

    void serve(UseCases.Builder useCases) {
        starting(useCases);
        being(useCases);
        moving(useCases);
        adding(useCases);
        tapping(useCases);
        ending(useCases);
        afterwards(useCases);
    }

    void draw(Drawings.Builder drawn) {
        drawn.on(Subject.SessionCard.class, (subject, message) -> drawings.session(subject))
                .on(Subject.StepCard.class, (subject, message) -> drawings.step(subject))
                .on(Subject.EarlierStep.class, (subject, message) -> drawings.earlierStep(subject))
                .on(Subject.LeftBehind.class, (subject, message) -> drawings.leftBehind(subject))
                .on(Subject.RoleChanged.class, (subject, message) -> drawings.roleChanged(subject))
                .on(Subject.Minutes.class, (subject, message) -> drawings.minutes(subject));
    }

    private void starting(UseCases.Builder useCases) {
        var proposals = new Proposals(with.kept, with.goals, with.outside.directory(), with.planner, with.clock);
        var openings = new Openings(with.kept, with.sessions, with.planner, with.outside.messages(), with.clock);
        var start = new StartSession(
                proposals,
                openings,
                with.facts,
                with.outside.protocols(),
                new StartSession.Said(with.wording, with.identifiers));
        useCases.on(MeetingActs.Start.class, start::propose)
                .on(OpensMeeting.OpenStart.class, start::change)
                .on(MeetingActs.Begin.class, start::begin)
                .on(MeetingActs.BeginAs.class, start::beginAs)
                .on(MeetingActs.StartFresh.class, start::startFresh);
    }

    private void being(UseCases.Builder useCases) {
        var present = new BeInSession(with.sessions, with.kept, with.facts, with.wording, with.clock);
        var ticks = new TickPresent(
                with.sessions, with.kept.teams(), new Countable(with.outside.directory()), with.wording, with.clock);
        var carryOn = new CarryOnSession(with.sessions, with.facts, thread, with.wording, with.clock);
        var roles = new ChangeRoles(with.sessions, with.outside.messages(), with.wording);
        useCases.on(SessionActs.ImHere.class, present::arrive)
                .on(OpensSession.OpenWhoIsHere.class, ticks::open)
                .on(SessionActs.WhoIsHere.class, ticks::keep)
                .on(MeetingActs.CarryOn.class, carryOn::carryOn)
                .on(OpensSession.OpenHandOver.class, roles::openHandOver)
                .on(SessionActs.HandOver.class, roles::handOver)
                .on(SessionActs.TakeOver.class, roles::takeOver);
    }

    private void moving(UseCases.Builder useCases) {
        var move = new MoveSession(
                with.sessions, with.facts, closings, thread, new MoveSession.Said(with.wording, with.clock));
        useCases.on(SessionActs.Next.class, move::next)
                .on(SessionActs.Back.class, move::back)
                .on(SessionActs.Skip.class, move::skip)
                .on(SessionActs.Pause.class, move::pause)
                .on(SessionActs.Unpause.class, move::unpause)
                .on(SessionActs.StopHere.class, move::stop);
    }

    private void adding(UseCases.Builder useCases) {
        var reading = new EntryReading(goals, with.clock);
        var add = new AddToStep(with.sessions, with.facts, reading, with.wording, with.clock);
        var edit = new EditStep(with.sessions, with.facts, reading, with.wording, with.clock);
        var words = new KeepWords(with.sessions, with.facts, with.wording);
        useCases.on(OpensMeeting.OpenKeepWords.class, words::open)
                .on(OpensSession.OpenAdd.class, add::openAdd)
                .on(StepActs.AddEntries.class, add::add)
                .on(OpensSession.OpenExtend.class, add::openExtend)
                .on(StepActs.ExtendEntry.class, add::extend)
                .on(OpensSession.OpenPark.class, add::openPark)
                .on(SessionActs.Park.class, add::park)
                .on(OpensSession.OpenEditMine.class, edit::openMine)
                .on(OpensSession.OpenEditAll.class, edit::openAll)
                .on(OpensSession.OpenEditEntry.class, edit::openOne)
                .on(StepActs.EditEntries.class, edit::edit)
                .on(StepActs.RestoreEntries.class, edit::restore);
    }

    private void tapping(UseCases.Builder useCases) {
        var tap = new TapInStep(with.sessions, with.wording, with.clock);
        useCases.on(StepActs.Pass.class, tap::pass)
                .on(StepActs.WentRound.class, tap::wentRound)
                .on(StepActs.Reveal.class, tap::reveal)
                .on(StepActs.Choose.class, tap::choose)
                .on(StepActs.Vote.class, tap::vote)
                .on(StepActs.Confirm.class, tap::confirm)
                .on(StepActs.NoNames.class, tap::noNames)
                .on(StepActs.CarryOnAdjustment.class, tap::carryOn);
        var privately = new TapPrivately(with.sessions, with.kept.privateTaps(), with.wording);
        useCases.on(SessionActs.PrivateTap.class, privately::tap);
    }

    private void ending(UseCases.Builder useCases) {
        var wrapUp = new WrapUpSession(
                with.sessions,
                wrapUps,
                closings,
                with.planner,
                new WrapUpSession.Said(with.wording, with.identifiers, with.clock));
        var writeDown = new WriteDownMeeting(
                with.kept,
                wrapUps,
                closings,
                new WriteDownMeeting.Outside(with.outside.protocols(), with.outside.messages(), with.planner),
                new WriteDownMeeting.Said(with.wording, with.identifiers, with.clock));
        useCases.on(OpensSession.OpenWrapUp.class, wrapUp::open)
                .on(SessionActs.WrapUp.class, wrapUp::wrapUp)
                .on(OpensMeeting.OpenWriteDown.class, writeDown::open)
                .on(MeetingActs.WriteDown.class, writeDown::writeDown);
    }

    private void afterwards(UseCases.Builder useCases) {
        var nextMeeting = new PlanNextMeeting(
                with.sessions,
                with.kept.sessions(),
                with.planner,
                with.outside.messages(),
                new PlanNextMeeting.Said(with.wording, with.clock));
        var after = new AfterClose(with.sessions, with.kept, with.outside.messages(), with.wording);
        var takeAway = new TakeAway(
                with.sessions,
                drawings,
                with.kept.meetings(),
                with.outside.calendarFiles(),
                new TakeAway.Said(with.wording, with.clock));
        useCases.on(OpensSession.OpenNextMeeting.class, nextMeeting::open)
                .on(SessionActs.SetNextMeeting.class, nextMeeting::plan)
                .on(OpensSession.OpenDissent.class, after::openDissent)
                .on(SessionActs.KeepDissent.class, after::keepDissent)
                .on(SessionActs.ShareChange.class, after::share)
                .on(Asks.ExportMinutes.class, takeAway::minutes)
                .on(Asks.CalendarFile.class, takeAway::calendar);
    }
}
