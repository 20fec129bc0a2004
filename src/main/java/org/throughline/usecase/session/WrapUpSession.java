package org.throughline.usecase.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.GateCard;
import org.throughline.chat.view.session.WrapUpForm;
import org.throughline.domain.session.Session;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;

/** [Wrap up now], and [Finish in one form] of a session that stopped: one form, then the session is closed. */
public final class WrapUpSession {
    private final SessionDesk desk;
    private final WrapUps wrapUps;
    private final Closings closings;
    private final Planner planner;
    private final Said said;

    /** In which words, with which care, and when. */
    public record Said(Wording wording, IdentifierCheck identifiers, Clock clock) {}

    public WrapUpSession(SessionDesk desk, WrapUps wrapUps, Closings closings, Planner planner, Said said) {
        this.desk = desk;
        this.wrapUps = wrapUps;
        this.closings = closings;
        this.planner = planner;
        this.said = said;
    }

    public Reply open(OpensSession.OpenWrapUp intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session().requireNotOver();
        Texts texts = said.wording().to(by.person());
        if (!mayWrapUp(opened, by)) {
            return TakeOver.offer(session, by, said.wording());
        }
        return new Reply.OpenForm(
                WrapUpForm.of(wrapUps.open(opened, null), new SessionActs.WrapUp(session.id()), said.wording(), texts));
    }

    /** Everything in the form is kept and the session closed, or nothing is. */
    public Reply wrapUp(SessionActs.WrapUp intent, Interaction by) {
        OpenedSession locked = desk.openForMember(intent.session(), by);
        OpenedSession opened = locked.with(locked.session().resume());
        Texts texts = said.wording().to(by.person());
        var open = wrapUps.open(opened, null);
        var read = WrapUpReading.of(open, by.values(), days(opened), texts);
        if (!read.errors().isEmpty()) {
            return Reply.Invalid.of(read.errors());
        }
        Form form = WrapUpForm.of(open, intent, said.wording(), texts);
        return said.identifiers()
                .findHeldBack(form, by.values(), texts)
                .orElseGet(() -> finish(opened.with(wrapUps.apply(opened, read, by.person())), read, by));
    }

    private Reply finish(OpenedSession opened, WrapUpReading read, Interaction by) {
        if (!closings.isComplete(opened)) {
            Texts texts = said.wording().to(by.person());
            desk.saveWhole(opened.session());
            return new Reply.Whisper(GateCard.toClose(closings.stepFacts(opened), texts));
        }
        if (planner.findNext(opened.team()).isEmpty()) {
            planner.planOneOff(opened.team(), read.date(), usualTime(opened));
        }
        closings.finish(opened, false);
        return Reply.DONE;
    }

    private boolean mayWrapUp(OpenedSession opened, Interaction by) {
        boolean earlierDay = SessionFacts.dayOf(opened.session(), opened.team()).isBefore(today(opened));
        return opened.session().isFacilitator(by.person()) || earlierDay;
    }

    private WrapUpReading.Days days(OpenedSession opened) {
        return new WrapUpReading.Days(today(opened), planner.calendarOf(opened.team()));
    }

    private LocalDate today(OpenedSession opened) {
        return said.clock().instant().atZone(opened.team().zone()).toLocalDate();
    }

    private static LocalTime usualTime(OpenedSession opened) {
        return MeetingTimes.usual(opened.session(), opened.team());
    }
}
