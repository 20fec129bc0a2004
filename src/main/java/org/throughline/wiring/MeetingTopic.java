package org.throughline.wiring;

import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.SendGate;
import org.throughline.usecase.meeting.AgendaDesk;
import org.throughline.usecase.meeting.FreeDays;
import org.throughline.usecase.meeting.MeetingChanges;
import org.throughline.usecase.meeting.MeetingDesk;
import org.throughline.usecase.meeting.MeetingDrawings;
import org.throughline.usecase.meeting.MeetingsDue;
import org.throughline.usecase.meeting.MoveMeeting;
import org.throughline.usecase.meeting.ShowMeetings;
import org.throughline.usecase.meeting.SkipMeeting;
import org.throughline.usecase.nudge.AnswerDigest;
import org.throughline.usecase.nudge.AskOwners;
import org.throughline.usecase.nudge.DigestDesk;
import org.throughline.usecase.nudge.DigestDrawing;
import org.throughline.usecase.nudge.DigestGate;
import org.throughline.usecase.nudge.OwnerFacts;
import org.throughline.usecase.nudge.PauseMessages;
import org.throughline.usecase.nudge.PersonDays;
import org.throughline.usecase.nudge.PostponeDigest;
import org.throughline.usecase.time.DueHandlers;

/** Meetings, what is asked before them, and when the bot keeps quiet. */
final class MeetingTopic {
    private final Shared with;
    private final MeetingDesk desk;
    private final AgendaDesk agendas;
    private final DigestDesk digests;
    private final OwnerFacts owners;

    MeetingTopic(Shared with) {
        this.with = with;
        this.desk = new MeetingDesk(with.kept.meetings(), with.kept.teams());
        this.agendas = new AgendaDesk(with.kept, with.outside.protocols(), with.dueSteps, with.wording, with.clock);
        this.digests = new DigestDesk(with.kept, with.dueSteps, with.digests, with.schedules, with.clock);
        var days = new PersonDays(with.outside.messages(), with.kept.teams(), with.kept.sessions());
        this.owners = new OwnerFacts(with.kept.teams(), with.dueSteps, with.schedules, days);
    }

    void serve(UseCases.Builder useCases) {
        planning(useCases);
        answering(useCases);
        quiet(useCases);
    }

    void draw(Drawings.Builder drawn) {
        var meetings = new MeetingDrawings(with.kept, agendas, with.wording, with.clock);
        var digest = new DigestDrawing(digests, with.outside.messages(), with.wording);
        drawn.on(Subject.Agenda.class, meetings::agenda)
                .on(Subject.DidYouMeet.class, meetings::didYouMeet)
                .on(Subject.MeetingChanged.class, meetings::changed)
                .on(Subject.Digest.class, digest::draw)
                .on(Subject.Reminder.class, digest::draw);
    }

    /** What is checked before a direct message goes. */
    SendGate sendGate() {
        return new DigestGate(with.kept.nudges(), with.kept.meetings(), owners, with.digests, with.schedules);
    }

    /** What is done when something has become due. */
    DueHandlers dueHandlers() {
        var due = new MeetingsDue(with.kept, with.outside.messages(), with.planner, with.schedules);
        var ask = new AskOwners(with.kept.nudges(), with.kept.meetings(), owners, with.digests);
        return new DueHandlers(due::agenda, due::didYouMeet, ask::ask);
    }

    private void planning(UseCases.Builder useCases) {
        var changes = new MeetingChanges(with.planner, with.minutes, with.outside.messages());
        var free = new FreeDays(with.outside.calendars(), with.kept.meetings());
        var move = new MoveMeeting(desk, changes, free, with.wording, with.clock);
        var skip = new SkipMeeting(desk, changes, with.wording, with.clock);
        var show = new ShowMeetings(desk, with.kept.meetings(), agendas, with.wording, with.clock);
        useCases.on(OpensMeeting.OpenMoveMeeting.class, move::open)
                .on(MeetingActs.MoveMeeting.class, move::move)
                .on(OpensMeeting.OpenSkipMeeting.class, skip::open)
                .on(MeetingActs.SkipMeeting.class, skip::skip)
                .on(MeetingActs.DidNotMeet.class, skip::didNotMeet)
                .on(Asks.ShowAgenda.class, show::agenda)
                .on(Asks.ShowMoveMeeting.class, show::toMove)
                .on(Asks.ShowSkipMeeting.class, show::toSkip);
    }

    private void answering(UseCases.Builder useCases) {
        var answer = new AnswerDigest(with.kept, with.nudges, with.outside.messages(), with.wording, with.clock);
        var postpone = new PostponeDigest(digests, with.kept.nudges(), with.digests, with.wording, with.clock);
        useCases.on(DigestActs.AnswerStep.class, answer::answer)
                .on(OpensMeeting.OpenAnswerLine.class, answer::openLine)
                .on(DigestActs.AnswerLine.class, answer::answerLine)
                .on(DigestActs.LaterToday.class, postpone::laterToday)
                .on(DigestActs.TomorrowMorning.class, postpone::tomorrowMorning)
                .on(OpensMeeting.OpenRemindBefore.class, postpone::openRemindBefore)
                .on(DigestActs.RemindBefore.class, postpone::remindBefore);
    }

    private void quiet(UseCases.Builder useCases) {
        var pause = new PauseMessages(with.kept, with.schedules, with.nudges, with.wording, with.clock);
        useCases.on(OpensMeeting.OpenPause.class, pause::open)
                .on(OpensMeeting.OpenPauseAfter.class, pause::openAfter)
                .on(DigestActs.PauseAsForm.class, pause::pauseAsForm)
                .on(DigestActs.PauseUntil.class, pause::pauseUntil)
                .on(DigestActs.Resume.class, pause::resume);
    }
}
