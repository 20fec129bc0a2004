package org.throughline.chat.view.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.calendar.Meeting;

/** The next meetings of a person's teams here, each with the button that changes it. */
public record NextMeetingsCard(List<OfTeam> teams, Texts texts) {

    public NextMeetingsCard {
        teams = List.copyOf(teams);
    }

    /** The planned meetings of one team, the next one first. */
    public record OfTeam(String name, List<Meeting> planned) {
        public OfTeam {
            planned = List.copyOf(planned);
        }
    }

    public Card toMove() {
        return draw(texts.get("meeting.which.move"), meeting -> new OpensMeeting.OpenMoveMeeting(meeting.id()));
    }

    public Card toSkip() {
        return draw(texts.get("meeting.which.skip"), meeting -> new OpensMeeting.OpenSkipMeeting(meeting.id()));
    }

    private Card draw(String question, Function<Meeting, Intent> onPress) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Text(question));
        for (OfTeam team : teams) {
            elements.add(new Element.Text(Markdown.bold(team.name())));
            elements.add(team.planned().isEmpty() ? nothingPlanned() : buttons(team, onPress));
        }
        return new Card(question, elements);
    }

    private Element nothingPlanned() {
        return new Element.Note(texts.get("meeting.none-planned"));
    }

    private Element buttons(OfTeam team, Function<Meeting, Intent> onPress) {
        return new Element.Buttons(team.planned().stream()
                .map(meeting -> Button.of(MeetingMoment.of(meeting, texts), onPress.apply(meeting)))
                .toList());
    }
}
