package org.throughline.usecase.nudge;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.view.digest.DigestCard;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** Draws digests and reminders as their steps stand now, in the person's language. */
public final class DigestDrawing {
    private final DigestDesk desk;
    private final Messages messages;
    private final Wording wording;

    public DigestDrawing(DigestDesk desk, Messages messages, Wording wording) {
        this.desk = desk;
        this.messages = messages;
        this.wording = wording;
    }

    public Optional<Card> draw(Subject.Digest digest, OutgoingMessage message) {
        return draw(digest.person(), digest.day(), message);
    }

    public Optional<Card> draw(Subject.Reminder reminder, OutgoingMessage message) {
        return draw(reminder.person(), reminder.day(), message);
    }

    private Optional<Card> draw(PersonId person, LocalDate day, OutgoingMessage message) {
        return desk.find(message.subject(), person, day, isFirst(person, message))
                .map(facts -> new DigestCard(facts, wording, wording.to(person)).draw());
    }

    /** Whether nothing that the bot started reached the person before this. */
    private boolean isFirst(PersonId person, OutgoingMessage message) {
        return messages.listDirect(person).stream()
                .filter(known -> known.isPosted() || known.id().equals(message.id()))
                .findFirst()
                .filter(known -> known.id().equals(message.id()))
                .isPresent();
    }
}
