package org.throughline.chat.text;

import java.util.List;

/** The neutral Markdown of cards: **bold**, _italic_, [words](link); everything a person typed is escaped first. */
public final class Markdown {
    private Markdown() {}

    /** The text as it stands, with what would be read as Markdown escaped by a backslash. */
    public static String escape(String typed) {
        var escaped = new StringBuilder(typed.length() + 8);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if ("\\*_[]()`~<>".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    public static String bold(String typed) {
        return "**" + escape(typed) + "**";
    }

    /** What it says, in pieces that look the same throughout. */
    public static List<Run> runs(String markdown) {
        return new MarkdownReader(markdown).read();
    }

    /** The words alone, as a screen reader or a notification says them. */
    public static String plain(String markdown) {
        var plain = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length()) {
                plain.append(markdown.charAt(++i));
            } else if (c != '*' && c != '_' && c != '`') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
