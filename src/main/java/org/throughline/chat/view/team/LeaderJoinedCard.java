package org.throughline.chat.view.team;

import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.Leader;

/** Says once that a leader joined the room where a team works. */
public final class LeaderJoinedCard {
    private LeaderJoinedCard() {}

    public static Card of(Leader leader, Names names, Texts texts) {
        String words = texts.get(
                "setup.leader-joined",
                ReaderWords.name(leader, names),
                texts.word("leader", leader.title().code()));
        return Card.of(
                Markdown.plain(words),
                new Element.Text(words),
                Element.Buttons.of(Button.of(texts.get("help.who.button"), new Asks.WhoSeesWhat())));
    }
}
