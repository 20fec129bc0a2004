package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a card is drawn on: how many blocks it holds and how many characters of words in all of them. */
enum Surface {
    MESSAGE(SlackLimits.MESSAGE_BLOCKS, SlackLimits.MESSAGE_WORDS),
    HOME(SlackLimits.VIEW_BLOCKS, SlackLimits.VIEW_WORDS);

    private final int blocks;
    private final int words;

    Surface(int blocks, int words) {
        this.blocks = blocks;
        this.words = words;
    }

    int blocks() {
        return blocks;
    }

    boolean holds(List<ObjectNode> drawn) {
        return drawn.size() <= blocks && drawn.stream().mapToInt(Surface::words).sum() <= words;
    }

    /** Characters of everything that people read in it. */
    private static int words(JsonNode node) {
        int all = node.path("text").isTextual() ? node.path("text").asText().length() : 0;
        for (JsonNode part : node) {
            all += words(part);
        }
        return all;
    }
}
