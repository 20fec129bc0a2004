package org.throughline.chat.view.team;

import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Texts;

/** The one thing the bot says when it is added to a channel. */
public final class WelcomeCard {
    private WelcomeCard() {}

    public static Card of(Texts texts) {
        String words = texts.get("setup.welcome");
        return Card.of(
                words,
                new Element.Text(words),
                Element.Buttons.of(
                        Button.primary(texts.get("help.start.button"), new MeetingActs.Start("")),
                        Button.of(texts.get("help.setup.button"), new OpensMeeting.OpenSetUp()),
                        Button.of(texts.get("help.who.button"), new Asks.WhoSeesWhat())));
    }
}
