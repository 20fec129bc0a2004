package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
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
        boolean runs = isSomebodyElsesNow(desk.open(intent.session(), by), by);
        OpenedSession opened = desk.openUnfinished(intent.session(), by, now());
        Session session = opened.session().requireNotOver();
        Texts texts = said.wording().to(by.person());
        if (runs) {
            return TakeOver.offer(session, by, said.wording());
        }
        if (wrapUps.needsMoreThanTheForm(opened)) {
            return new Reply.Whisper(GateCard.toClose(closings.stepFacts(opened), texts));
        }
        return new Reply.OpenForm(
                WrapUpForm.of(wrapUps.open(opened, null), new SessionActs.WrapUp(session.id()), said.wording(), texts));
    }

    /** Everything in the form is kept and the session closed, or nothing is. */
    public Reply wrapUp(SessionActs.WrapUp intent, Interaction by) {
        OpenedSession locked = desk.openUnfinished(intent.session(), by, now());
        OpenedSession opened = locked.with(locked.session().resume(now()));
        Texts texts = said.wording().to(by.person());
        var open = wrapUps.open(opened, null);
        var read = WrapUpReading.of(open, by.values(), days(opened), texts);
        Form form = WrapUpForm.of(open, intent, said.wording(), texts);
        if (!read.errors().isEmpty()) {
            return read.invalid(form);
        }
        return said.identifiers().findHeldBack(form, by.values(), texts).orElseGet(() -> {
            var plan = wrapUps.plan(opened, read, by.person());
            var errors = wrapUps.errors(plan, texts);
            return errors.isEmpty() ? finish(plan, read) : Reply.Invalid.of(errors);
        });
    }

    private Reply finish(WrapUpPlan plan, WrapUpReading read) {
        OpenedSession opened = wrapUps.keep(plan);
        if (planner.findNext(opened.team()).isEmpty()) {
            planner.planOneOff(opened.team(), read.date(), usualTime(opened));
        }
        closings.finish(opened, false);
        return Reply.DONE;
    }

    private boolean isSomebodyElsesNow(OpenedSession opened, Interaction by) {
        return wrapUps.isRunningToday(opened) && !opened.session().isFacilitator(by.person());
    }

    private WrapUpReading.Days days(OpenedSession opened) {
        return new WrapUpReading.Days(today(opened), planner.calendarOf(opened.team()));
    }

    private LocalDate today(OpenedSession opened) {
        return now().atZone(opened.team().zone()).toLocalDate();
    }

    private Instant now() {
        return said.clock().instant();
    }

    private static LocalTime usualTime(OpenedSession opened) {
        return MeetingTimes.usual(opened.session(), opened.team());
    }
}
