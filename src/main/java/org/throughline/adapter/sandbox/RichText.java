package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Run;

/** Draws neutral Markdown as runs for the page: {@code [{text, bold?, italic?, href?}]}. */
final class RichText {
    private RichText() {}

    static ArrayNode of(String markdown) {
        ArrayNode runs = JsonNodeFactory.instance.arrayNode();
        Markdown.runs(markdown).forEach(run -> put(runs.addObject(), run));
        return runs;
    }

    private static void put(ObjectNode drawn, Run run) {
        drawn.put("text", run.text());
        if (run.bold()) {
            drawn.put("bold", true);
        }
        if (run.italic()) {
            drawn.put("italic", true);
        }
        if (run.isLink()) {
            drawn.put("href", run.href());
        }
    }
}
