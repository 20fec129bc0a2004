package org.throughline.chat.view.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSlot;

/**
 * The room hears that a meeting moved or is skipped.
 *
 * @param next the next planned meeting; null when none is planned
 */
public record MeetingChangedCard(Meeting meeting, @Nullable Meeting next, Texts texts) {

    public Card draw() {
        String said = findMovedFrom().map(this::moved).orElseGet(() -> new MeetingOutcome(meeting, texts).said());
        String after = meeting.isPlanned() ? texts.get("meeting.changed.steps-move") : nextMeeting();
        return Card.of(said, new Element.Text(said), new Element.Note(after));
    }

    private Optional<MeetingSlot> findMovedFrom() {
        return Optional.ofNullable(meeting.movedFrom()).filter(from -> meeting.isPlanned());
    }

    private String moved(MeetingSlot from) {
        return texts.get(
                "meeting.changed.moved", MeetingMoment.of(from, texts), MeetingMoment.of(meeting.slot(), texts));
    }

    private String nextMeeting() {
        return next == null
                ? texts.get("meeting.changed.no-next")
                : texts.get("meeting.changed.next", MeetingMoment.of(next, texts));
    }
}
