package org.throughline.usecase.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.nudge.NudgeDecision;
import org.throughline.domain.nudge.NudgePolicy;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.delivery.SendDecision;
import org.throughline.usecase.delivery.SendGate;
import org.throughline.usecase.port.Meetings;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;
import org.throughline.usecase.port.OutgoingMessage;

/**
 * Decides anew, when a digest is about to be sent, about each question in it: what cannot be asked now waits again or is
 * dropped with its reason, and the message goes as long as something is left to ask. The cards before a reminder are
 * drawn anew after each try to send it, since they leave their questions to it once it is there. Other messages may go.
 */
public final class DigestGate implements SendGate {
    private final Nudges nudges;
    private final Meetings meetings;
    private final OwnerFacts facts;
    private final DigestMessages messages;
    private final Schedules schedules;

    public DigestGate(
            Nudges nudges, Meetings meetings, OwnerFacts facts, DigestMessages messages, Schedules schedules) {
        this.nudges = nudges;
        this.meetings = meetings;
        this.facts = facts;
        this.messages = messages;
        this.schedules = schedules;
    }

    @Override
    public SendDecision check(OutgoingMessage message, Instant now) {
        if (message.subject() instanceof Subject.Digest digest) {
            return check(message.subject(), digest.person(), digest.day(), now);
        }
        if (message.subject() instanceof Subject.Reminder reminder) {
            messages.redraw(reminder.person(), now);
            return check(message.subject(), reminder.person(), reminder.day(), now);
        }
        return new SendDecision.Go();
    }

    private SendDecision check(Subject subject, PersonId person, LocalDate day, Instant now) {
        List<Nudge> asked = messages.listAskedIn(subject, person, day);
        boolean today = schedules.of(person).dayOf(now).equals(day);
        boolean anyLeft = false;
        for (Nudge nudge : asked) {
            boolean left = today && isStillAsked(nudge, subject, now);
            if (!today) {
                nudges.put(nudge.again(now, nudge.requested()));
            }
            anyLeft |= left;
        }
        return anyLeft ? new SendDecision.Go() : new SendDecision.Unneeded();
    }

    private boolean isStillAsked(Nudge nudge, Subject subject, Instant now) {
        Meeting meeting = meetings.find(nudge.meeting()).orElse(null);
        return meeting != null
                && NudgePolicy.decide(facts.of(nudge, meeting, now, subject))
                        .readBy(new NudgeDecision.Reader<Boolean>() {
                            @Override
                            public Boolean send() {
                                return true;
                            }

                            @Override
                            public Boolean join() {
                                return true;
                            }

                            @Override
                            public Boolean notBefore(Instant moment) {
                                nudges.put(nudge.again(moment, nudge.requested()));
                                return false;
                            }

                            @Override
                            public Boolean drop(DropReason reason) {
                                nudges.put(nudge.dropped(reason));
                                return false;
                            }
                        });
    }
}
