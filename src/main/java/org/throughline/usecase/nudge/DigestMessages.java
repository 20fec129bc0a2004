package org.throughline.usecase.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Meetings;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;
import org.throughline.usecase.port.OutgoingMessage;

/** The messages of a person's day that ask about their steps: one digest, and a reminder each time they put it off. */
public final class DigestMessages {
    private final Messages messages;
    private final Nudges nudges;
    private final Meetings meetings;

    public DigestMessages(Messages messages, Nudges nudges, Meetings meetings) {
        this.messages = messages;
        this.nudges = nudges;
        this.meetings = meetings;
    }

    /** Wishes for the digest of that day, or for it to be drawn anew. */
    void raiseDigest(PersonId person, LocalDate day, Instant now) {
        raise(new Subject.Digest(person, day), person, day, now);
    }

    /** Wishes for one more message on that day, or for the one that waits already. */
    void raiseReminder(PersonId person, LocalDate day, Instant now) {
        Subject next = IntStream.iterate(1, index -> index + 1)
                .mapToObj(index -> new Subject.Reminder(person, day, index))
                .filter(reminder -> messages.find(reminder)
                        .filter(known -> !isWaiting(known))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        raise(next, person, day, now);
    }

    /** Draws every digest of the person anew that still asks about a meeting ahead. */
    void redraw(PersonId person, Instant now) {
        messages.listDirect(person).stream()
                .filter(OutgoingMessage::isPosted)
                .forEach(message -> findDay(message.subject())
                        .filter(day -> isAboutAhead(message, person, day, now))
                        .ifPresent(day -> raise(message.subject(), person, day, notBefore(message, now))));
    }

    /** What the message about {@code subject} is to ask: a digest what the bot asks, a reminder what was put off. */
    List<Nudge> listAskedIn(Subject subject, PersonId person, LocalDate day) {
        boolean reminded = messages.find(new Subject.Reminder(person, day, 1)).isPresent();
        boolean isReminder = subject instanceof Subject.Reminder;
        return nudges.listInDigest(person, day).stream()
                .filter(nudge -> isReminder ? nudge.requested() : !nudge.requested() || !reminded)
                .toList();
    }

    /** Whether the question was put off in {@code card}, of that day, and has arrived again in a message of its own. */
    boolean isAskedAgain(Nudge nudge, Subject card, LocalDate day) {
        LocalDate asked = nudge.digest();
        if (asked == null || !nudge.requested() || asked.isBefore(day)) {
            return false;
        }
        int next = asked.equals(day) && card instanceof Subject.Reminder reminder ? reminder.index() + 1 : 1;
        return Stream.iterate(next, index -> index + 1)
                .map(index -> messages.find(new Subject.Reminder(nudge.owner(), asked, index)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .anyMatch(OutgoingMessage::isPosted);
    }

    private void raise(Subject subject, PersonId person, LocalDate day, Instant notBefore) {
        Optional<Instant> expiresAt =
                listMeetings(person, day).map(Meeting::startsAt).max(Instant::compareTo);
        if (expiresAt.isPresent()) {
            messages.raise(subject, Messages.Target.direct(person, notBefore, expiresAt.get()));
        } else {
            messages.redraw(subject);
        }
    }

    private boolean isAboutAhead(OutgoingMessage message, PersonId person, LocalDate day, Instant now) {
        return !message.isExpiredAt(now)
                || listMeetings(person, day)
                        .anyMatch(meeting -> meeting.startsAt().isAfter(now));
    }

    private Stream<Meeting> listMeetings(PersonId person, LocalDate day) {
        return nudges.listInDigest(person, day).stream().flatMap(nudge -> meetings.find(nudge.meeting()).stream());
    }

    private static Instant notBefore(OutgoingMessage message, Instant now) {
        Instant notBefore = message.target().notBefore();
        return notBefore == null ? now : notBefore;
    }

    private static Optional<LocalDate> findDay(Subject subject) {
        if (subject instanceof Subject.Digest digest) {
            return Optional.of(digest.day());
        }
        return subject instanceof Subject.Reminder reminder ? Optional.of(reminder.day()) : Optional.empty();
    }

    private static boolean isWaiting(OutgoingMessage message) {
        return message.isPending() && !message.isPosted();
    }
}
