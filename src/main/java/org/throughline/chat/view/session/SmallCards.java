package org.throughline.chat.view.session;

import java.time.LocalDateTime;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.session.RoleChange;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** Cards of one line and at most one button. */
public final class SmallCards {
    private SmallCards() {}

    /** "Maria is moving us today." [Take over] */
    public static Card takeOver(SessionId session, PersonId facilitator, Names names, Texts texts) {
        String line = texts.get("session.not-facilitator", names.of(facilitator));
        return line(
                line,
                Button.of(texts.get("session.button.take-over"), new SessionActs.TakeOver(session, Role.FACILITATOR)));
    }

    /** The thread hears that a role changed hands. */
    public static Card roleChanged(RoleChange change, Names names, Texts texts) {
        return plain(texts.get(
                "session.role-changed",
                names.of(change.to()),
                texts.word("role", change.role().code()),
                names.of(change.from())));
    }

    /** "Removed." [Undo], for all that one edit took out. */
    public static Card removed(Acts undo, Texts texts) {
        return line(texts.get("session.removed"), Button.of(texts.get("session.button.undo"), undo));
    }

    public static Card nextMeeting(SessionId session, Texts texts) {
        return line(
                texts.get("session.next-meeting.ask"),
                Button.primary(texts.get("session.button.next-meeting"), new OpensSession.OpenNextMeeting(session)));
    }

    /** "You already meet Wed 10 Feb, 15:10." [Move it…] */
    public static Card alreadyMeet(Meeting standing, Texts texts) {
        return line(
                texts.get("session.next-meeting.already", moment(standing.date().atTime(standing.time()), texts)),
                move(standing, texts));
    }

    /** As {@link #alreadyMeet(Meeting, Texts)}, to somebody who said another moment; it is said back. */
    public static Card alreadyMeet(Meeting standing, LocalDateTime said, Texts texts) {
        return line(
                texts.get(
                        "session.next-meeting.other",
                        moment(standing.date().atTime(standing.time()), texts),
                        moment(said, texts)),
                move(standing, texts));
    }

    private static Button move(Meeting meeting, Texts texts) {
        return Button.of(texts.get("meeting.move"), new OpensMeeting.OpenMoveMeeting(meeting.id()));
    }

    private static String moment(LocalDateTime when, Texts texts) {
        return texts.get("session.day-time", when.toLocalDate(), when.toLocalTime());
    }

    public static Card plain(String words) {
        return Card.of(words, new Element.Text(Markdown.escape(words)));
    }

    private static Card line(String words, Button button) {
        return Card.of(words, new Element.Text(Markdown.escape(words)), Element.Buttons.of(button));
    }
}
