package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.throughline.chat.card.Element;

/**
 * A card as Slack takes it.
 *
 * @param text what notifications and screen readers say, escaped
 * @param files what the card gives people to take away; the blocks name them
 */
public record SlackMessage(String text, ArrayNode blocks, List<Element.Attachment> files) {
    public SlackMessage {
        files = List.copyOf(files);
    }
}
