package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.throughline.chat.card.Card;
import org.throughline.chat.text.Texts;

/** Draws a card as the bot's home tab. */
public final class HomeView {
    private HomeView() {}

    /** The view for {@code views.publish}. */
    public static ObjectNode of(Card card, Texts texts) {
        return Blocks.type("home").set("blocks", CardBlocks.draw(card, texts, Surface.HOME));
    }
}
