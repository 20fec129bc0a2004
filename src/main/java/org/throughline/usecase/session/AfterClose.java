package org.throughline.usecase.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SessionForms;
import org.throughline.chat.view.session.Wordings;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;

/** What can still be said about a closed session: the next meeting, a differing view, whether the change is shared. */
public final class AfterClose {
    private final SessionDesk desk;
    private final Repositories kept;
    private final Planner planner;
    private final Messages messages;
    private final Said said;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    /** In which words, and when. */
    public record Said(Wording wording, Clock clock) {}

    public AfterClose(SessionDesk desk, Repositories kept, Planner planner, Messages messages, Said said) {
        this.desk = desk;
        this.kept = kept;
        this.planner = planner;
        this.messages = messages;
        this.said = said;
    }

    public Reply openNextMeeting(OpensSession.OpenNextMeeting intent, Interaction by) {
        OpenedSession opened = openEnded(intent.session(), by);
        LocalDate weekLater =
                SessionFacts.dayOf(opened.session(), opened.team()).plusWeeks(1);
        LocalDate tomorrow = today(opened).plusDays(1);
        LocalDate proposed = weekLater.isBefore(tomorrow) ? tomorrow : weekLater;
        return new Reply.OpenForm(SessionForms.nextMeeting(
                intent.session(),
                planner.calendarOf(opened.team()).sameWeekdayFrom(proposed),
                MeetingTimes.usual(opened.session(), opened.team()),
                new Wordings(said.wording(), said.wording().to(by.person()))));
    }

    public Reply setNextMeeting(SessionActs.SetNextMeeting intent, Interaction by) {
        OpenedSession opened = openEnded(intent.session(), by);
        Texts texts = said.wording().to(by.person());
        LocalDate date;
        LocalTime time;
        try {
            date = LocalDate.parse(by.values().text(SessionForms.DATE));
        } catch (DateTimeParseException none) {
            return Reply.Invalid.field(SessionForms.DATE, texts.get("form.date"));
        }
        try {
            time = LocalTime.parse(by.values().text(SessionForms.TIME));
        } catch (DateTimeParseException none) {
            return Reply.Invalid.field(SessionForms.TIME, texts.get("form.time"));
        }
        if (!date.atTime(time)
                .atZone(opened.team().zone())
                .toInstant()
                .isAfter(said.clock().instant())) {
            return Reply.Invalid.field(SessionForms.DATE, texts.get("form.date.past"));
        }
        if (!planner.calendarOf(opened.team()).isSchoolDay(date)) {
            return Reply.Invalid.field(SessionForms.DATE, texts.get("form.date.no-school", date));
        }
        Meeting planned = planner.planOneOff(opened.team(), date, time);
        amend(opened.session().amendClosing(closing -> closing.withNextMeeting(planned.date())));
        return Reply.DONE;
    }

    public Reply openDissent(OpensSession.OpenDissent intent, Interaction by) {
        openEnded(intent.session(), by);
        return new Reply.OpenForm(dissentForm(intent.session(), by));
    }

    public Reply keepDissent(SessionActs.KeepDissent intent, Interaction by) {
        OpenedSession opened = openEnded(intent.session(), by);
        Texts texts = said.wording().to(by.person());
        String line = by.values().text(SessionForms.TEXT);
        if (line.isEmpty()) {
            return Reply.Invalid.field(SessionForms.TEXT, texts.get("form.required"));
        }
        return identifiers
                .findHeldBack(dissentForm(intent.session(), by), by.values(), texts)
                .orElseGet(() -> {
                    amend(opened.session().amendClosing(closing -> closing.withDissent(line)));
                    return Reply.DONE;
                });
    }

    private Form dissentForm(SessionId session, Interaction by) {
        return SessionForms.dissent(
                session, new Wordings(said.wording(), said.wording().to(by.person())));
    }

    public Reply share(SessionActs.ShareChange intent, Interaction by) {
        OpenedSession opened = openEnded(intent.session(), by);
        Closing closing = opened.session().closing();
        if (closing == null || closing.adjustment() == null) {
            throw Refusal.gone();
        }
        var adjustment = kept.adjustments().find(closing.adjustment()).orElseThrow(Refusal::gone);
        kept.adjustments().put(adjustment.withShared(intent.shared()));
        messages.redraw(new Subject.Minutes(intent.session()));
        return Reply.DONE;
    }

    private void amend(Session amended) {
        kept.sessions().save(amended);
        messages.redraw(new Subject.Minutes(amended.id()));
    }

    /** The session, for a member or somebody who was there; it is over. */
    private OpenedSession openEnded(SessionId id, Interaction by) {
        OpenedSession opened = desk.open(id, by);
        boolean there = opened.session().attendance().members().contains(by.person());
        if (!opened.team().includes(by.person()) && !there) {
            throw new Refusal("session.refused.not-on-team", opened.team().name());
        }
        if (!opened.session().isOver()) {
            throw new Refusal("session.refused.not-closed");
        }
        return opened;
    }

    private LocalDate today(OpenedSession opened) {
        return said.clock().instant().atZone(opened.team().zone()).toLocalDate();
    }
}
