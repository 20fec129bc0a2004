package org.throughline.chat.view.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingState;

/**
 * "Did you meet yesterday?", and once that is answered, what became of the meeting.
 *
 * @param today the day it is drawn on, in the team's zone
 */
public record DidYouMeetCard(Meeting meeting, LocalDate today, Texts texts) {

    public Card draw() {
        List<Element> elements = new ArrayList<>();
        String said = isOpen() ? question() : new MeetingOutcome(meeting, texts).said();
        elements.add(new Element.Text(said));
        if (isOpen()) {
            elements.add(new Element.Note(texts.get("meeting.met.why")));
            elements.add(answers());
        } else if (meeting.state() == MeetingState.NOT_HELD) {
            elements.add(Element.Buttons.of(writeDown(), sayWhy()));
        }
        return new Card(said, elements);
    }

    /** Still planned though its day has come; one that moved on is planned for a later day. */
    private boolean isOpen() {
        return meeting.isPlanned() && !meeting.date().isAfter(today);
    }

    private String question() {
        return meeting.date().equals(today.minusDays(1))
                ? texts.get("meeting.met.yesterday", meeting.time())
                : texts.get("meeting.met.earlier", MeetingMoment.of(meeting, texts));
    }

    private Element answers() {
        return Element.Buttons.of(
                Button.primary(texts.get("meeting.met.yes"), new OpensMeeting.OpenWriteDown(meeting.id())),
                Button.of(texts.get("meeting.met.no"), new MeetingActs.DidNotMeet(meeting.id())),
                Button.of(texts.get("meeting.met.moved"), new OpensMeeting.OpenMoveMeeting(meeting.id())));
    }

    private Button writeDown() {
        return Button.of(texts.get("meeting.met.yes-after-all"), new OpensMeeting.OpenWriteDown(meeting.id()));
    }

    private Button sayWhy() {
        return Button.of(texts.get("meeting.met.say-why"), new OpensMeeting.OpenSkipMeeting(meeting.id()));
    }
}
