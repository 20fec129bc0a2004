package org.throughline.usecase.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.nudge.NudgeDecision;
import org.throughline.domain.nudge.NudgePolicy;
import org.throughline.domain.nudge.SendFacts;
import org.throughline.usecase.port.Meetings;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;

/** Asks an owner about a meeting when that comes due, puts it off, or lets it be, with the reason kept. */
public final class AskOwners {
    private final Nudges nudges;
    private final Meetings meetings;
    private final OwnerFacts facts;
    private final DigestMessages messages;

    public AskOwners(Nudges nudges, Meetings meetings, OwnerFacts facts, DigestMessages messages) {
        this.nudges = nudges;
        this.meetings = meetings;
        this.facts = facts;
        this.messages = messages;
    }

    /** Decides on a nudge that came due, inside the transaction that claimed it. */
    public void ask(Nudge claimed, Instant now) {
        Optional<Nudge> waiting =
                nudges.find(claimed.meeting(), claimed.owner()).filter(Nudge::isWaiting);
        Optional<Meeting> meeting = meetings.find(claimed.meeting());
        if (meeting.isEmpty()) {
            nudges.remove(claimed.meeting(), claimed.owner());
        } else if (waiting.isPresent()) {
            settle(waiting.get(), facts.of(waiting.get(), meeting.get(), now, null));
        }
    }

    private void settle(Nudge nudge, SendFacts known) {
        nudges.put(NudgePolicy.decide(known).readBy(new NudgeDecision.Reader<>() {
            @Override
            public Nudge send() {
                return nudge.requested() ? remind(nudge, known) : startDigest(nudge, known);
            }

            @Override
            public Nudge join() {
                return intoDigest(nudge, known);
            }

            @Override
            public Nudge notBefore(Instant moment) {
                return nudge.again(moment, nudge.requested());
            }

            @Override
            public Nudge drop(DropReason reason) {
                boolean answered = nudge.requested() && reason == DropReason.ANSWERED;
                return answered ? nudge.inDigest(today(known)) : nudge.dropped(reason);
            }
        }));
    }

    /**
     * A message of its own, to which the earlier ones point once it is there: what people ask for does not count as the
     * bot's one message of the day.
     */
    private Nudge remind(Nudge nudge, SendFacts known) {
        Nudge asked = nudge.inDigest(today(known));
        nudges.put(asked);
        messages.raiseReminder(nudge.owner(), today(known), known.now());
        messages.redraw(nudge.owner(), known.now());
        return asked;
    }

    private Nudge startDigest(Nudge nudge, SendFacts known) {
        takeAlong(nudge, known);
        return intoDigest(nudge, known);
    }

    private Nudge intoDigest(Nudge nudge, SendFacts known) {
        Nudge asked = nudge.inDigest(today(known));
        nudges.put(asked);
        messages.raiseDigest(nudge.owner(), today(known), known.now());
        return asked;
    }

    private void takeAlong(Nudge nudge, SendFacts sent) {
        for (Nudge other : nudges.listWaiting(nudge.owner())) {
            meetings.find(other.meeting())
                    .map(meeting -> facts.of(other, meeting, sent.now(), null))
                    .filter(known -> NudgePolicy.isTakenAlong(known, other.dueAt()))
                    .ifPresent(known -> nudges.put(other.inDigest(today(known))));
        }
    }

    private static LocalDate today(SendFacts known) {
        return known.person().dayOf(known.now());
    }
}
