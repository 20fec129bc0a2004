package org.throughline.chat.view.team;

import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;

/** There is no team in this channel yet: start a meeting, or set it up. */
public final class NoTeamCard {
    private NoTeamCard() {}

    public static Card of(Texts texts) {
        String words = texts.get("setup.no-team");
        return Card.of(
                words,
                new Element.Text(words),
                Element.Buttons.of(
                        Button.primary(texts.get("help.start.button"), new MeetingActs.Start("")),
                        Button.of(texts.get("help.setup.button"), new OpensMeeting.OpenSetUp())));
    }
}
