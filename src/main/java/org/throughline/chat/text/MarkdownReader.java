package org.throughline.chat.text;

import java.util.ArrayList;
import java.util.List;

/** Reads neutral Markdown into runs. What is escaped stands as it was typed; a link goes to http or https only. */
final class MarkdownReader {
    private final String markdown;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private int at;

    MarkdownReader(String markdown) {
        this.markdown = markdown;
    }

    List<Run> read() {
        while (at < markdown.length()) {
            step();
        }
        flush();
        return List.copyOf(runs);
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
        runs.add(new Run(plain(markdown.substring(at + 1, close)), bold, italic, href));
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
            runs.add(new Run(words.toString(), bold, italic, ""));
            words.setLength(0);
        }
    }
}
