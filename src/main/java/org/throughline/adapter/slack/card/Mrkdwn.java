package org.throughline.adapter.slack.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.chat.text.Run;

/** Writes runs as Slack's mrkdwn, in pieces that each stand for themselves: no style, link or character is parted. */
final class Mrkdwn {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|\"]*[^\\s<>|\".,;:!?)\\]]");
    private static final Pattern BEFORE_WORDS = Pattern.compile("(?<![\\p{L}\\p{N}])([_~`])(?=\\S)");
    private static final Pattern STYLED = Pattern.compile("(?m)^([ \\t]*)(\\S.*?)([ \\t]*)$");

    private final int most;
    private final List<String> pieces = new ArrayList<>();
    private final List<Run> piece = new ArrayList<>();

    private Mrkdwn(int most) {
        this.most = most;
    }

    static String write(List<Run> runs) {
        return runs.stream().map(Mrkdwn::write).collect(Collectors.joining());
    }

    static List<String> pieces(List<Run> runs, int most) {
        var writer = new Mrkdwn(most);
        runs.forEach(writer::add);
        writer.close();
        return List.copyOf(writer.pieces);
    }

    private void add(Run run) {
        Run rest = run;
        while (!fits(rest)) {
            int cut = cut(rest);
            if (cut > 0) {
                piece.add(rest.withText(rest.text().substring(0, cut).stripTrailing()));
                rest = rest.withText(rest.text().substring(cut).stripLeading());
            } else if (piece.isEmpty()) {
                return;
            }
            close();
        }
        piece.add(rest);
    }

    private void close() {
        String written = write(piece).strip();
        if (!written.isEmpty()) {
            pieces.add(written);
        }
        piece.clear();
    }

    private boolean fits(Run run) {
        return write(piece).length() + write(run).length() <= most;
    }

    /** How much of the run still fits: up to a line's end where that uses half the room, else to a word, else as it comes. */
    private int cut(Run run) {
        int least = 0;
        int greatest = run.text().length();
        while (least < greatest) {
            int middle = (least + greatest + 1) / 2;
            if (fits(run.withText(run.text().substring(0, middle)))) {
                least = middle;
            } else {
                greatest = middle - 1;
            }
        }
        return boundary(run.text(), least);
    }

    private int boundary(String text, int room) {
        int line = text.lastIndexOf('\n', room);
        if (line > room / 2) {
            return line;
        }
        int word = text.lastIndexOf(' ', room);
        if (word > room / 2) {
            return word;
        }
        return piece.isEmpty() ? SlackText.character(text, room) : Math.max(0, word);
    }

    private static String write(Run run) {
        if (run.isLink()) {
            String label = typed(run.text()).replace('\n', ' ').replace('|', '¦');
            return styled(run, "<" + address(run.href()) + "|" + label + ">");
        }
        var written = new StringBuilder();
        Matcher address = ADDRESS.matcher(run.text());
        int from = 0;
        while (address.find()) {
            written.append(typed(run.text().substring(from, address.start())));
            written.append('<').append(address(address.group())).append('>');
            from = address.end();
        }
        return styled(run, written.append(typed(run.text().substring(from))).toString());
    }

    private static String address(String url) {
        return url.replace("&", "&amp;")
                .replace("|", "%7C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20");
    }

    /** A typed {@code *} looks the same and ends no bold words; other marks begin nothing. */
    private static String typed(String text) {
        String quiet = SlackText.withoutCalls(text).replace('*', '∗');
        return BEFORE_WORDS.matcher(SlackText.escape(quiet)).replaceAll("$1" + SlackText.NOTHING);
    }

    /** Slack styles words within one line, with no space inside the marks. */
    private static String styled(Run run, String text) {
        String marks = (run.bold() ? "*" : "") + (run.italic() ? "_" : "");
        if (marks.isEmpty()) {
            return text;
        }
        String closing = new StringBuilder(marks).reverse().toString();
        return STYLED.matcher(text).replaceAll("$1" + marks + "$2" + closing + "$3");
    }
}
