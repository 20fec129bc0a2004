package org.throughline.chat.view.session;

import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
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

    public static Card plain(String words) {
        return Card.of(words, new Element.Text(Markdown.escape(words)));
    }

    private static Card line(String words, Button button) {
        return Card.of(words, new Element.Text(Markdown.escape(words)), Element.Buttons.of(button));
    }
}
