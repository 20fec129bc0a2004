package org.throughline.chat.view.team;

import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;

/** Says that a room or a person cannot be reached any more, what was kept, and what to do. */
public final class UnreachableCard {
    private UnreachableCard() {}

    public static Card ofRoom(String team, Texts texts) {
        return card("setup.unreachable.room", team, texts);
    }

    public static Card ofPerson(String name, Texts texts) {
        return card("setup.unreachable.person", name, texts);
    }

    private static Card card(String key, String whose, Texts texts) {
        return Card.of(texts.get(key, whose), new Element.Text(texts.get(key, Markdown.escape(whose))));
    }
}
