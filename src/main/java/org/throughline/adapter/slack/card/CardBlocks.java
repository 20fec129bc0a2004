package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.text.Texts;

/** Draws cards as Slack messages, as fully as Slack takes them; what has no room is counted, never left out silently. */
public final class CardBlocks {
    private CardBlocks() {}

    /** {@code texts} say the bot's own words, such as "and 7 more", in the language of the card. */
    public static SlackMessage of(Card card, Texts texts) {
        List<Element.Attachment> files = card.elements().stream()
                .filter(Element.Attachment.class::isInstance)
                .map(Element.Attachment.class::cast)
                .toList();
        return new SlackMessage(text(card), draw(card, texts, Surface.MESSAGE), files);
    }

    static ArrayNode draw(Card card, Texts texts, Surface surface) {
        List<ObjectNode> blocks = List.of();
        for (Measure measure : Measure.LOOSEST_FIRST) {
            blocks = new CardDrawing(measure, texts).draw(card);
            if (blocks.size() > surface.blocks()) {
                blocks = Packed.of(blocks, surface.blocks(), texts);
            }
            if (surface.holds(blocks)) {
                break;
            }
        }
        return array(Cut.to(blocks, surface, texts));
    }

    private static String text(Card card) {
        String all = PlainText.of(card);
        String summary = card.summary();
        String text = all.startsWith(summary) ? all : summary + "\n" + all;
        return SlackText.escaped(text.isBlank() ? "…" : SlackText.withoutCalls(text.strip()), SlackLimits.MESSAGE_TEXT);
    }

    private static ArrayNode array(List<? extends JsonNode> blocks) {
        return JsonNodeFactory.instance.arrayNode().addAll(blocks);
    }
}
