package org.throughline.wiring;

import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.LostContact;
import org.throughline.usecase.delivery.MessageTexts;
import org.throughline.usecase.delivery.SendGate;
import org.throughline.usecase.meeting.CalendarChanges;
import org.throughline.usecase.port.PlannedCalendars;
import org.throughline.usecase.time.DueHandlers;

/** Everything the bot does, whatever stands outside: every intent has its use case, every subject its drawing. */
public final class Bot {
    private final Shared shared;
    private final TeamTopic teams;
    private final MeetingTopic meetings;
    private final Dispatcher dispatcher;
    private final Drawings drawings;

    public Bot(Outside outside) {
        this.shared = new Shared(outside);
        this.teams = new TeamTopic(shared);
        this.meetings = new MeetingTopic(shared);
        var sessions = new SessionTopic(shared);
        var actions = new ActionTopic(shared);
        var useCases = new UseCases.Builder();
        teams.serve(useCases);
        sessions.serve(useCases);
        actions.serve(useCases);
        meetings.serve(useCases);
        var drawn = new Drawings.Builder();
        teams.draw(drawn);
        sessions.draw(drawn);
        actions.draw(drawn);
        meetings.draw(drawn);
        this.drawings = drawn.build();
        this.dispatcher = new Dispatcher(
                useCases.build(), outside.transactions(), outside.inbound(), shared.wording, outside.clock());
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public Drawings drawings() {
        return drawings;
    }

    public Wording wording() {
        return shared.wording;
    }

    /** What is checked before a direct message goes. */
    public SendGate sendGate() {
        return meetings.sendGate();
    }

    /** Who hears of rooms and people that cannot be reached any more. */
    public LostContact lostContact() {
        return teams.lostContact();
    }

    /** The words in which a message is written. */
    public MessageTexts messageTexts() {
        return new MessageTexts(shared.kept.teams(), shared.wording);
    }

    /** What is done when the school calendar is another one than it was. */
    public CalendarChanges calendarChanges(PlannedCalendars planned) {
        return new CalendarChanges(
                shared.kept.teams(), planned, shared.schedules, shared.planner, shared.outside.transactions());
    }

    /** What is done when something has become due. */
    public DueHandlers dueHandlers() {
        return meetings.dueHandlers();
    }
}
