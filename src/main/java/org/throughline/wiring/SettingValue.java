package org.throughline.wiring;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the text of a setting becomes its value; each throws {@link IllegalArgumentException} on another text. */
final class SettingValue {
    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,5})([smh])");
    private static final List<String> LANGUAGES = List.of("en", "es");

    private SettingValue() {}

    /** A number within these bounds, both included. */
    static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of bounds");
        }
        return number;
    }

    /** A length of time above zero, as in {@code 10s}, {@code 5m} or {@code 2h}. */
    static Duration duration(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            throw new IllegalArgumentException("no length of time");
        }
        return Duration.parse("PT" + length.group(1) + length.group(2).toUpperCase(Locale.ROOT));
    }

    /** Any text that is not blank. */
    static String named(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }

    static String postgresUrl(String text) {
        if (!text.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("no PostgreSQL");
        }
        return text;
    }

    /** An address under which methods are called, with a slash at its end. */
    static String apiUrl(String text) {
        if (!text.matches("https?://\\S+/")) {
            throw new IllegalArgumentException("no address that ends with a slash");
        }
        return text;
    }

    /** One of the languages the bot speaks. */
    static Locale language(String text) {
        if (!LANGUAGES.contains(text)) {
            throw new IllegalArgumentException("not spoken");
        }
        return Locale.forLanguageTag(text);
    }
}
