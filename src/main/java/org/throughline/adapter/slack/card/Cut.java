package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.text.Texts;

/** Blocks that are too many however small they are drawn: words go first, from the end; a note says how many parts. */
final class Cut {
    /** At the end of a card stand the buttons that move on. */
    private static final int KEPT_LAST = 5;

    private final List<ObjectNode> blocks;
    private int first;
    private int gone;

    private Cut(List<ObjectNode> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.first = blocks.size();
    }

    static List<ObjectNode> to(List<ObjectNode> blocks, Surface surface, Texts texts) {
        if (surface.holds(blocks)) {
            return blocks;
        }
        var cut = new Cut(blocks);
        while (cut.blocks.size() > 1 && !(cut.blocks.size() < surface.blocks() && surface.holds(cut.blocks))) {
            cut.removeOne();
        }
        cut.blocks.add(
                Math.min(cut.first, cut.blocks.size()),
                Blocks.context(SlackText.mrkdwn(texts.get("slack.cut", cut.gone))));
        return cut.blocks;
    }

    private void removeOne() {
        int index = blocks.size() - 1;
        while (index > 0 && !Packed.isWords(blocks.get(index))) {
            index--;
        }
        if (index == 0) {
            index = Math.max(1, blocks.size() - 1 - KEPT_LAST);
        }
        blocks.remove(index);
        first = Math.min(first, index);
        gone++;
    }
}
