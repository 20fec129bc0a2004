package org.throughline.usecase.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SessionForms;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.chat.view.session.Wordings;
import org.throughline.domain.calendar.Meeting;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Sessions;

/** "When do you meet next?", asked at a close; a meeting that is planned already stands until somebody moves it. */
public final class PlanNextMeeting {
    private final SessionDesk desk;
    private final Sessions sessions;
    private final Planner planner;
    private final Messages messages;
    private final Said said;

    /** In which words, and when. */
    public record Said(Wording wording, Clock clock) {}

    public PlanNextMeeting(SessionDesk desk, Sessions sessions, Planner planner, Messages messages, Said said) {
        this.desk = desk;
        this.sessions = sessions;
        this.planner = planner;
        this.messages = messages;
        this.said = said;
    }

    public Reply open(OpensSession.OpenNextMeeting intent, Interaction by) {
        OpenedSession opened = desk.openEnded(intent.session(), by);
        Texts texts = said.wording().to(by.person());
        return planner.findNext(opened.team())
                .<Reply>map(standing -> new Reply.Whisper(SmallCards.alreadyMeet(standing, texts)))
                .orElseGet(() -> new Reply.OpenForm(SessionForms.nextMeeting(
                        intent.session(),
                        proposedDay(opened),
                        MeetingTimes.usual(opened.session(), opened.team()),
                        new Wordings(said.wording(), texts))));
    }

    private LocalDate proposedDay(OpenedSession opened) {
        LocalDate weekLater =
                SessionFacts.dayOf(opened.session(), opened.team()).plusWeeks(1);
        LocalDate tomorrow = said.clock()
                .instant()
                .atZone(opened.team().zone())
                .toLocalDate()
                .plusDays(1);
        LocalDate proposed = weekLater.isBefore(tomorrow) ? tomorrow : weekLater;
        return planner.calendarOf(opened.team()).sameWeekdayFrom(proposed);
    }

    public Reply plan(SessionActs.SetNextMeeting intent, Interaction by) {
        OpenedSession opened = desk.openEnded(intent.session(), by);
        Texts texts = said.wording().to(by.person());
        Optional<LocalDate> date = by.values().findDate(SessionForms.DATE);
        Optional<LocalTime> time = by.values().findTime(SessionForms.TIME);
        if (date.isEmpty()) {
            return Reply.Invalid.field(SessionForms.DATE, texts.get("form.date"));
        }
        if (time.isEmpty()) {
            return Reply.Invalid.field(SessionForms.TIME, texts.get("form.time"));
        }
        LocalDateTime wanted = date.get().atTime(time.get());
        return planner.findNext(opened.team())
                .map(standing -> besides(standing, wanted, texts))
                .orElseGet(() -> plan(opened, wanted, texts));
    }

    /** Somebody said when you meet while this form was open. */
    private static Reply besides(Meeting standing, LocalDateTime wanted, Texts texts) {
        return standing.date().atTime(standing.time()).equals(wanted)
                ? Reply.DONE
                : new Reply.Whisper(SmallCards.alreadyMeet(standing, wanted, texts));
    }

    private Reply plan(OpenedSession opened, LocalDateTime wanted, Texts texts) {
        if (!wanted.atZone(opened.team().zone())
                .toInstant()
                .isAfter(said.clock().instant())) {
            return Reply.Invalid.field(SessionForms.DATE, texts.get("form.date.past"));
        }
        if (!planner.calendarOf(opened.team()).isSchoolDay(wanted.toLocalDate())) {
            return Reply.Invalid.field(SessionForms.DATE, texts.get("form.date.no-school", wanted.toLocalDate()));
        }
        Meeting planned = planner.planOneOff(opened.team(), wanted.toLocalDate(), wanted.toLocalTime());
        sessions.save(opened.session().amendClosing(closing -> closing.withNextMeeting(planned.date())));
        messages.redraw(new Subject.Minutes(opened.session().id()));
        return Reply.DONE;
    }
}
