package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads neutral Markdown ({@link org.throughline.chat.text.Markdown}) into runs for the page:
 * {@code [{text, bold?, italic?, href?}]}. What is escaped stands as it was typed; a link goes to http or https only.
 */
final class RichText {
    private final String markdown;
    private final ArrayNode runs = JsonNodeFactory.instance.arrayNode();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private int at;

    private RichText(String markdown) {
        this.markdown = markdown;
    }

    static ArrayNode of(String markdown) {
        return new RichText(markdown).read();
    }

    private ArrayNode read() {
        while (at < markdown.length()) {
            step();
        }
        flush();
        return runs;
    }

    private void step() {
        char c = markdown.charAt(at);
        if (c == '\\' && at + 1 < markdown.length()) {
            words.append(markdown.charAt(at + 1));
            at += 2;
        } else if (markdown.startsWith("**", at)) {
            flush();
            bold = !bold;
            at += 2;
        } else if (c == '_') {
            flush();
            italic = !italic;
            at++;
        } else if (c != '[' || !readLink()) {
            words.append(c);
            at++;
        }
    }

    /** Whether a link stands here; it is read then. */
    private boolean readLink() {
        int close = unescaped(']', at);
        int end = close < 0 || !markdown.startsWith("](", close) ? -1 : unescaped(')', close);
        if (end < 0) {
            return false;
        }
        String href = plain(markdown.substring(close + 2, end));
        if (!href.startsWith("https://") && !href.startsWith("http://")) {
            return false;
        }
        flush();
        run(plain(markdown.substring(at + 1, close))).put("href", href);
        at = end + 1;
        return true;
    }

    private int unescaped(char sought, int from) {
        for (int i = from; i < markdown.length(); i++) {
            if (markdown.charAt(i) == '\\') {
                i++;
            } else if (markdown.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }

    private void flush() {
        if (!words.isEmpty()) {
            run(words.toString());
            words.setLength(0);
        }
    }

    private ObjectNode run(String text) {
        ObjectNode run = runs.addObject().put("text", text);
        if (bold) {
            run.put("bold", true);
        }
        if (italic) {
            run.put("italic", true);
        }
        return run;
    }
}
