package org.throughline.testing;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.meeting.AgendaDesk;
import org.throughline.usecase.meeting.CalendarChanges;
import org.throughline.usecase.meeting.FreeDays;
import org.throughline.usecase.meeting.LatestMinutes;
import org.throughline.usecase.meeting.MeetingChanges;
import org.throughline.usecase.meeting.MeetingDesk;
import org.throughline.usecase.meeting.MeetingDrawings;
import org.throughline.usecase.meeting.MeetingsDue;
import org.throughline.usecase.meeting.MoveMeeting;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.meeting.SeriesPlan;
import org.throughline.usecase.meeting.ShowMeetings;
import org.throughline.usecase.meeting.SkipMeeting;
import org.throughline.usecase.nudge.AnswerDigest;
import org.throughline.usecase.nudge.AskOwners;
import org.throughline.usecase.nudge.DigestDesk;
import org.throughline.usecase.nudge.DigestDrawing;
import org.throughline.usecase.nudge.DigestGate;
import org.throughline.usecase.nudge.DigestMessages;
import org.throughline.usecase.nudge.DueSteps;
import org.throughline.usecase.nudge.NudgePlanner;
import org.throughline.usecase.nudge.OwnerFacts;
import org.throughline.usecase.nudge.PauseMessages;
import org.throughline.usecase.nudge.PersonDays;
import org.throughline.usecase.nudge.PostponeDigest;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.Calendars;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.time.DueHandlers;
import org.throughline.usecase.time.DueRows;
import org.throughline.usecase.time.DueWork;

/** Meetings and nudges, wired as the bot wires them, over fakes. */
final class MeetingParts {
    final FakeDatabase database = new FakeDatabase();
    final Repositories kept = database.repositories();
    final Planner planner;
    final CalendarChanges calendarChanges;
    final Dispatcher dispatcher;
    final Couriers couriers;
    final DueWork dueWork;
    final DueRows rows = new DueRows(kept.meetings(), kept.nudges(), database.messages());

    private final Clock clock;
    private final Wording wording;
    private final Schedules schedules;
    private final DueSteps dueSteps = new DueSteps(kept.meetings(), kept.actionSteps());
    private final DigestMessages digests = new DigestMessages(database.messages(), kept.nudges(), kept.meetings());
    private final NudgePlanner nudgePlanner;
    private final OwnerFacts owners;
    private final DigestDesk digestDesk;
    private final AgendaDesk agendas;

    MeetingParts(Clock clock, Directory directory, Calendars calendars, Messenger messenger) {
        this.clock = clock;
        wording = new Wording(new Languages(), directory);
        schedules = new Schedules(directory, calendars, kept.pauses(), WorkingHours.DEFAULT, LocalTime.of(15, 0));
        nudgePlanner = new NudgePlanner(kept.nudges(), kept.meetings(), dueSteps, schedules, digests);
        owners = new OwnerFacts(
                kept.teams(), dueSteps, schedules, new PersonDays(database.messages(), kept.teams(), kept.sessions()));
        digestDesk = new DigestDesk(kept, dueSteps, digests, schedules, clock);
        agendas = new AgendaDesk(kept, ProtocolShelf.ALL, dueSteps, wording, clock);
        planner = new Planner(
                kept.meetings(),
                kept.actionSteps(),
                new SeriesPlan(kept.meetings(), schedules, clock),
                nudgePlanner,
                clock);
        calendarChanges = new CalendarChanges(
                kept.teams(), database.plannedCalendars(), schedules, planner, database.transactions());
        dispatcher = new Dispatcher(
                useCases(new FreeDays(calendars, kept.meetings())),
                database.transactions(),
                database.inbound(),
                wording,
                clock);
        couriers = couriers(messenger);
        dueWork = dueWork();
    }

    private Couriers couriers(Messenger messenger) {
        var digest = new DigestDrawing(digestDesk, database.messages(), wording);
        var meeting = new MeetingDrawings(kept, agendas, wording, clock);
        Drawings drawings = new Drawings.Builder()
                .on(Subject.Digest.class, digest::draw)
                .on(Subject.Reminder.class, digest::draw)
                .on(Subject.Agenda.class, meeting::agenda)
                .on(Subject.DidYouMeet.class, meeting::didYouMeet)
                .on(Subject.MeetingChanged.class, meeting::changed)
                .partial();
        var gate = new DigestGate(kept.nudges(), kept.meetings(), owners, digests, schedules);
        Outbox outbox = new Outbox(database.messages(), database.transactions(), List.of(messenger), clock, clock);
        return new Couriers(outbox, drawings, gate, Pace.of(1), new Random(1));
    }

    private DueWork dueWork() {
        var due = new MeetingsDue(kept, database.messages(), planner, schedules);
        var ask = new AskOwners(kept.nudges(), kept.meetings(), owners, digests);
        return new DueWork(
                database.transactions(), rows, new DueHandlers(due::agenda, due::didYouMeet, ask::ask), clock);
    }

    private UseCases useCases(FreeDays days) {
        UseCases.Builder builder = new UseCases.Builder();
        digestActs(builder);
        meetingActs(builder, days);
        return builder.partial();
    }

    private void digestActs(UseCases.Builder builder) {
        var answer = new AnswerDigest(kept, nudgePlanner, database.messages(), wording, clock);
        var postpone = new PostponeDigest(digestDesk, kept.nudges(), digests, wording, clock);
        var pause = new PauseMessages(kept, schedules, nudgePlanner, wording, clock);
        builder.on(DigestActs.AnswerStep.class, answer::answer)
                .on(DigestActs.AnswerLine.class, answer::answerLine)
                .on(OpensMeeting.OpenAnswerLine.class, answer::openLine)
                .on(DigestActs.LaterToday.class, postpone::laterToday)
                .on(DigestActs.TomorrowMorning.class, postpone::tomorrowMorning)
                .on(DigestActs.RemindBefore.class, postpone::remindBefore)
                .on(OpensMeeting.OpenRemindBefore.class, postpone::openRemindBefore)
                .on(DigestActs.PauseUntil.class, pause::pauseUntil)
                .on(DigestActs.PauseAsForm.class, pause::pauseAsForm)
                .on(DigestActs.Resume.class, pause::resume)
                .on(OpensMeeting.OpenPause.class, pause::open)
                .on(OpensMeeting.OpenPauseAfter.class, pause::openAfter);
    }

    private void meetingActs(UseCases.Builder builder, FreeDays days) {
        var desk = new MeetingDesk(kept.meetings(), kept.teams());
        var changes = new MeetingChanges(
                planner, new LatestMinutes(kept.sessions(), database.messages()), database.messages());
        var move = new MoveMeeting(desk, changes, days, wording, clock);
        var skip = new SkipMeeting(desk, changes, wording, clock);
        var show = new ShowMeetings(desk, kept.meetings(), agendas, wording, clock);
        builder.on(MeetingActs.MoveMeeting.class, move::move)
                .on(OpensMeeting.OpenMoveMeeting.class, move::open)
                .on(MeetingActs.SkipMeeting.class, skip::skip)
                .on(OpensMeeting.OpenSkipMeeting.class, skip::open)
                .on(MeetingActs.DidNotMeet.class, skip::didNotMeet)
                .on(Asks.ShowAgenda.class, show::agenda)
                .on(Asks.ShowMoveMeeting.class, show::toMove)
                .on(Asks.ShowSkipMeeting.class, show::toSkip);
    }
}
