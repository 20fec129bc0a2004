package org.throughline.adapter.slack.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Markdown;

/** Draws labels with their values: short ones side by side, a long one as a paragraph of its own. */
final class FactBlocks {
    /** What still reads well in half the width. */
    private static final int SHORT = 160;

    private final Measure measure;
    private final List<ObjectNode> blocks = new ArrayList<>();

    FactBlocks(Measure measure) {
        this.measure = measure;
    }

    List<ObjectNode> draw(List<Element.Fact> facts) {
        var beside = new ArrayList<String>();
        for (Element.Fact fact : facts) {
            String written = written(fact);
            if (written.length() <= SHORT && beside.size() < SlackLimits.SECTION_FIELDS) {
                beside.add(written);
            } else {
                close(beside);
                add(fact, written, beside);
            }
        }
        close(beside);
        return blocks;
    }

    private void add(Element.Fact fact, String written, List<String> beside) {
        if (written.length() <= SHORT) {
            beside.add(written);
            return;
        }
        String markdown = markdown(fact);
        if (measure.paragraph() > SlackLimits.SECTION_TEXT) {
            SlackText.pieces(markdown, SlackLimits.SECTION_TEXT).forEach(piece -> blocks.add(Blocks.section(piece)));
        } else {
            blocks.add(Blocks.section(SlackText.mrkdwn(markdown, measure.paragraph())));
        }
    }

    private void close(List<String> beside) {
        if (!beside.isEmpty()) {
            ObjectNode section = Blocks.type("section");
            ArrayNode fields = section.putArray("fields");
            beside.forEach(written -> fields.add(Blocks.mrkdwn(written)));
            blocks.add(section);
            beside.clear();
        }
    }

    private static String written(Element.Fact fact) {
        return SlackText.mrkdwn(markdown(fact));
    }

    private static String markdown(Element.Fact fact) {
        return Markdown.bold(fact.label()) + "\n" + fact.markdown();
    }
}
