package org.throughline.usecase.session;

import java.time.Clock;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.MinutesCard;
import org.throughline.chat.view.session.SmallCards;
import org.throughline.domain.calendar.Meeting;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.CalendarWriter;
import org.throughline.usecase.port.Meetings;

/** Files to take away from a closed session: its minutes, the next meeting for a calendar. */
public final class TakeAway {
    private final SessionDesk desk;
    private final SessionDrawings drawings;
    private final Meetings meetings;
    private final CalendarWriter calendar;
    private final Said said;

    /** In which words, and when. */
    public record Said(Wording wording, Clock clock) {}

    public TakeAway(SessionDesk desk, SessionDrawings drawings, Meetings meetings, CalendarWriter calendar, Said said) {
        this.desk = desk;
        this.drawings = drawings;
        this.meetings = meetings;
        this.calendar = calendar;
        this.said = said;
    }

    public Reply minutes(Asks.ExportMinutes intent, Interaction by) {
        OpenedSession opened = openForReader(intent.session(), by);
        Texts texts = said.wording().to(by.person());
        var body = new Card("", MinutesCard.body(drawings.minutesFacts(opened), texts));
        String day = SessionFacts.dayOf(opened.session(), opened.team()).toString();
        String file = texts.get("session.file.minutes", day) + ".txt";
        return whisper(texts.get("session.export"), new Element.Attachment(file, "text/plain", PlainText.of(body)));
    }

    public Reply calendar(Asks.CalendarFile intent, Interaction by) {
        OpenedSession opened = openForReader(intent.session(), by);
        Texts texts = said.wording().to(by.person());
        return meetings.findNext(opened.team().id(), said.clock().instant())
                .map(next -> whisper(texts.get("session.calendar"), file(next, opened, texts)))
                .orElseGet(() -> new Reply.Whisper(
                        SmallCards.nextMeeting(opened.session().id(), texts)));
    }

    private Element.Attachment file(Meeting next, OpenedSession opened, Texts texts) {
        String name = texts.get("session.file.meeting", next.date().toString()) + ".ics";
        return new Element.Attachment(name, "text/calendar", calendar.write(next, opened.team()));
    }

    private OpenedSession openForReader(org.throughline.domain.session.SessionId id, Interaction by) {
        OpenedSession opened = desk.open(id, by);
        boolean there = opened.session().attendance().includes(by.person());
        if (!opened.team().includes(by.person()) && !there) {
            throw new Refusal("session.refused.not-on-team", opened.team().name());
        }
        return opened;
    }

    private static Reply whisper(String words, Element.Attachment file) {
        return new Reply.Whisper(Card.of(words, new Element.Text(words), file));
    }
}
