package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.StepFacts;
import org.throughline.chat.view.session.GateCard;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.StepRun;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;
import org.throughline.usecase.port.Repositories;

/** Closes sessions: every hard rule is met, the change is kept, the minutes go to the room. */
public final class Closings {
    private final Repositories kept;
    private final SessionDesk desk;
    private final SessionFacts facts;
    private final Planner planner;
    private final Ending ending;

    /** Where the minutes go, in which words, and when. */
    public record Ending(Messages messages, Wording wording, Clock clock) {}

    public Closings(Repositories kept, SessionDesk desk, SessionFacts facts, Planner planner, Ending ending) {
        this.kept = kept;
        this.desk = desk;
        this.facts = facts;
        this.planner = planner;
        this.ending = ending;
    }

    /** Closes, or says what hard rules of which step still need. */
    Reply close(OpenedSession opened, Interaction by) {
        var texts = ending.wording().to(by.person());
        if (!isComplete(opened)) {
            return new Reply.Whisper(GateCard.toClose(stepFacts(opened), texts));
        }
        finish(opened, false);
        return planner.findNext(opened.team()).isPresent()
                ? Reply.DONE
                : new Reply.Whisper(SmallCards.nextMeeting(opened.session().id(), texts));
    }

    boolean isComplete(OpenedSession opened) {
        return opened.gate(facts.commitments(opened.session(), opened.team()))
                .missingToClose()
                .isEmpty();
    }

    List<StepFacts> stepFacts(OpenedSession opened) {
        return opened.protocol().steps().stream()
                .map(step -> facts.of(opened, step))
                .toList();
    }

    /** Ends a session whose hard rules are met. */
    void finish(OpenedSession opened, boolean recordedAfterwards) {
        Instant now = ending.clock().instant();
        AdjustmentId adjustment = keepAdjustment(opened, now);
        var next = planner.findNext(opened.team()).map(Meeting::date).orElse(null);
        Session closed = opened.session().close(new Closing(now, adjustment, next, recordedAfterwards));
        desk.saveEnded(closed);
        ending.messages()
                .raise(
                        new Subject.Minutes(closed.id()),
                        Target.room(opened.team().room()));
        planner.replan(opened.team());
    }

    private @Nullable AdjustmentId keepAdjustment(OpenedSession opened, Instant now) {
        Session session = opened.session();
        for (var step : opened.protocol().steps()) {
            boolean carriedOn =
                    session.findRun(step.id()).map(StepRun::carriedOn).orElse(false);
            RecordSpec record = step.findRecord(RecordKind.ADJUSTMENT).orElse(null);
            if (record != null && carriedOn) {
                return session.opening().trying();
            }
            if (record != null) {
                return keepChosen(opened, record.name(), now);
            }
        }
        return null;
    }

    private @Nullable AdjustmentId keepChosen(OpenedSession opened, RecordName record, Instant now) {
        Session session = opened.session();
        for (Entry chosen : session.notes().chosen(record)) {
            var adjustment =
                    new Adjustment(AdjustmentId.random(), opened.team().id(), session.id(), chosen.values(), now, true);
            kept.adjustments().put(adjustment);
            return adjustment.id();
        }
        return null;
    }
}
