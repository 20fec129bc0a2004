package org.throughline.adapter.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.intent.Intent;

/**
 * Tells what people type to the bot from what they say to each other: in a direct conversation everything is for the
 * bot; in a channel what starts with {@code /plc}, mentions it, or is a command word for word.
 */
final class Addressed {
    private static final Pattern SLASH = Pattern.compile("^/plc(?=\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION = Pattern.compile("(?<!\\S)@throughline\\b[:,]?", Pattern.CASE_INSENSITIVE);

    private final CommandParser parser;

    Addressed(CommandParser parser) {
        this.parser = parser;
    }

    /** What the person wants of the bot; nothing when they speak to the others. */
    Optional<Intent> find(SeededRoom room, String typed) {
        String text = typed.strip();
        for (Pattern sign : List.of(SLASH, MENTION)) {
            Matcher addressed = sign.matcher(text);
            if (addressed.find()) {
                return Optional.of(parser.parse(addressed.replaceFirst(" ").strip()));
            }
        }
        return room.isDirect() || parser.isExact(text) ? Optional.of(parser.parse(text)) : Optional.empty();
    }
}
