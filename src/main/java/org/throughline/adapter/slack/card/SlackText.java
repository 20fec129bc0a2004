package org.throughline.adapter.slack.card;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.chat.text.Markdown;

/** Text on its way to Slack: neutral Markdown as mrkdwn, nothing a person typed read as a command, nothing too long. */
public final class SlackText {
    private static final String ELLIPSIS = "…";
    private static final Pattern CALL = Pattern.compile("<(?=[!@#])");

    /** Takes no room on the screen. */
    static final String NOTHING = "\u200B";

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private SlackText() {}

    /** The Markdown as mrkdwn, whatever its length. */
    public static String mrkdwn(String markdown) {
        return Mrkdwn.write(Markdown.runs(markdown));
    }

    /** The Markdown as mrkdwn of at most so many characters, cut at a word where it is longer. */
    static String mrkdwn(String markdown, int most) {
        List<String> pieces = Mrkdwn.pieces(Markdown.runs(markdown), most);
        if (pieces.size() < 2) {
            return String.join("", pieces);
        }
        return Mrkdwn.pieces(Markdown.runs(markdown), most - ELLIPSIS.length()).get(0) + ELLIPSIS;
    }

    /** The Markdown as one or several pieces of mrkdwn of at most so many characters each; none for nothing. */
    static List<String> pieces(String markdown, int most) {
        return Mrkdwn.pieces(Markdown.runs(markdown), most);
    }

    /** What a person typed so that Slack reads neither a mention nor a link in it. */
    public static String escape(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The same to a reader, but no {@code <!channel>} or {@code <@U1>}: for texts that cannot be escaped. */
    static String withoutCalls(String typed) {
        return CALL.matcher(typed).replaceAll("<" + NOTHING);
    }

    /** Plain text for the {@code text} of a message: escaped, and then of at most so many characters. */
    public static String escaped(String plain, int most) {
        String escaped = escape(plain);
        int room = most;
        while (escaped.length() > most) {
            room = Math.min(room - 1, room * most / escaped.length());
            escaped = escape(shorten(plain, room));
        }
        return escaped;
    }

    /** The text, or its beginning up to a word with an ellipsis; never more than so many characters. */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int room = Math.max(0, most - ELLIPSIS.length());
        int cut = Math.max(text.lastIndexOf(' ', room), text.lastIndexOf('\n', room));
        return text.substring(0, cut > room / 2 ? cut : character(text, room)).strip() + ELLIPSIS;
    }

    /** The greatest place up to {@code room} that does not part a character people see as one. */
    static int character(String text, int room) {
        int fits = 0;
        Matcher character = CHARACTER.matcher(text);
        while (character.find() && character.end() <= room) {
            fits = character.end();
        }
        return fits;
    }
}
