package org.throughline.adapter.slack.card;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Slack sends what people wrote in a message or after a command, turned into what they saw. */
public final class InboundText {
    private static final Pattern MARKED = Pattern.compile("<([^<>|\\s]+)(?:\\|([^<>]*))?>");
    private static final Pattern SCHEME = Pattern.compile("(https?://|mailto:|tel:)");

    private InboundText() {}

    /** As it was read on the screen; {@code names} gives the name of a user by Slack's id. */
    public static String read(String inbound, UnaryOperator<String> names) {
        String seen = MARKED.matcher(inbound).replaceAll(found -> Matcher.quoteReplacement(seen(found, names)));
        return seen.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String seen(MatchResult found, UnaryOperator<String> names) {
        String what = found.group(1);
        String label = found.group(2) == null ? "" : found.group(2);
        return switch (what.charAt(0)) {
            case '@' -> "@" + (label.isEmpty() ? names.apply(what.substring(1)) : label);
            case '#' -> "#" + (label.isEmpty() ? what.substring(1) : label);
            case '!' -> special(what, label);
            default -> link(what, label);
        };
    }

    /** {@code <!channel>}, {@code <!subteam^S1|@math>}, {@code <!date^…|3 December>}. */
    private static String special(String what, String label) {
        if (!label.isEmpty()) {
            return label.startsWith("@") || what.startsWith("!date") ? label : "@" + label;
        }
        return "@" + what.substring(1);
    }

    private static String link(String address, String label) {
        String bare = SCHEME.matcher(address).replaceFirst("");
        boolean typed = label.isEmpty() || label.equals(address) || label.equals(bare);
        if (typed) {
            return label.isEmpty() || address.startsWith("http") ? address : label;
        }
        return label + " (" + address + ")";
    }
}
