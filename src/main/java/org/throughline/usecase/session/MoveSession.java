package org.throughline.usecase.session;

import java.time.Clock;
import java.util.List;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.GateCard;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Missing;
import org.throughline.domain.session.Session;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** The facilitator moves the session: on, back, past a soft step, into a break, to a stop. */
public final class MoveSession {
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final Closings closings;
    private final SessionThread thread;
    private final Said said;

    /** Whom to tell, and what time it is. */
    public record Said(Wording wording, Clock clock) {}

    public MoveSession(SessionDesk desk, SessionFacts facts, Closings closings, SessionThread thread, Said said) {
        this.desk = desk;
        this.facts = facts;
        this.closings = closings;
        this.thread = thread;
        this.said = said;
    }

    /** From the step the button was drawn for to the next; a second press of the same button changes nothing. */
    public Reply next(SessionActs.Next intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        opened.session().requireOpen();
        if (!opened.session().isFacilitator(by.person())) {
            return offerToTakeOver(opened, by);
        }
        if (!opened.session().isAt(intent.step())) {
            return Reply.DONE;
        }
        List<Missing> missing = missing(opened, opened.step(intent.step()));
        return missing.isEmpty()
                ? onwards(opened.with(opened.session().complete(intent.step())), intent.step(), by)
                : refuse(opened, intent.step(), missing, by);
    }

    public Reply back(SessionActs.Back intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        opened.session().requireOpen();
        if (!opened.session().isFacilitator(by.person())) {
            return offerToTakeOver(opened, by);
        }
        if (!opened.session().isAt(intent.step())) {
            return Reply.DONE;
        }
        opened.protocol()
                .findStepBefore(intent.step())
                .ifPresent(before -> moveTo(
                        opened,
                        opened.session().goBack(before.id(), said.clock().instant())));
        return Reply.DONE;
    }

    /** Leaves a soft step with a reason; a hard one is not skipped. */
    public Reply skip(SessionActs.Skip intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        opened.session().requireOpen();
        if (!opened.session().isFacilitator(by.person())) {
            return offerToTakeOver(opened, by);
        }
        Step step = opened.step(intent.step());
        if (!opened.session().isAt(step.id())) {
            return Reply.DONE;
        }
        boolean hard = missing(opened, step).stream().anyMatch(Missing::hard);
        if (hard) {
            throw new Refusal("session.refused.hard");
        }
        Session skipped =
                opened.session().skip(step.id(), intent.reason(), said.clock().instant());
        return onwards(opened.with(skipped), step.id(), by);
    }

    private List<Missing> missing(OpenedSession opened, Step step) {
        return opened.gate(facts.commitments(opened.session(), opened.team())).missing(step);
    }

    public Reply pause(SessionActs.Pause intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        if (!opened.session().isFacilitator(by.person())) {
            return offerToTakeOver(opened, by);
        }
        desk.saveWhole(opened.session().pause(said.clock().instant()));
        return Reply.DONE;
    }

    /** Anybody may go on after a break. */
    public Reply unpause(SessionActs.Unpause intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        desk.saveWhole(opened.session().resume(said.clock().instant()));
        return Reply.DONE;
    }

    public Reply stop(SessionActs.StopHere intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        opened.session().requireNotOver();
        if (!opened.session().isFacilitator(by.person())) {
            return offerToTakeOver(opened, by);
        }
        desk.saveEnded(opened.session().abandon(said.clock().instant()));
        return new Reply.Whisper(SmallCards.plain(said.wording().to(by.person()).get("session.stopped")));
    }

    private Reply onwards(OpenedSession opened, StepId from, Interaction by) {
        return opened.protocol()
                .findStepAfter(from)
                .map(next -> {
                    moveTo(
                            opened,
                            opened.session().advance(next.id(), said.clock().instant()));
                    return Reply.DONE;
                })
                .orElseGet(() -> closings.close(opened, by));
    }

    private void moveTo(OpenedSession opened, Session moved) {
        desk.save(moved, opened.session().current());
        thread.showStep(moved, opened.team());
    }

    private Reply refuse(OpenedSession opened, StepId step, List<Missing> missing, Interaction by) {
        var said = this.said.wording().to(by.person());
        return new Reply.Whisper(GateCard.of(facts.of(opened, opened.step(step)), missing, said));
    }

    private Reply offerToTakeOver(OpenedSession opened, Interaction by) {
        return TakeOver.offer(opened.session(), by, said.wording());
    }
}
