package org.throughline.chat.text;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.domain.protocol.Localized;

/** The words people see in one language, by key, and how that language writes dates, times and lists. */
public final class Texts {
    private final Locale locale;
    private final Map<String, String> patterns;

    Texts(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text with its placeholders filled: dates and times of day as people read them, numbers and texts as they are.
     * What people typed is put in by itself.
     */
    public String get(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + locale);
        }
        return new MessageFormat(pattern, locale)
                .format(Stream.of(args).map(this::readable).toArray());
    }

    public String get(String key, Collection<?> args) {
        return get(key, args.toArray());
    }

    public String of(Localized text) {
        return text.in(locale);
    }

    /** The word of a closed list, as in {@code status.partly}. */
    public String word(String list, String code) {
        return get(list + "." + code);
    }

    /** The words as they stand at the beginning of a line. */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** A day with its weekday, as in "Tue 3 Dec". */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("format.day"), locale).format(date);
    }

    /** The day, with its year where that is not the one of {@code today}. */
    public String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear()
                ? day(date)
                : DateTimeFormatter.ofPattern(get("format.day.year"), locale).format(date);
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(get("format.time"), locale).format(time);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** "Ana, Ben and Carla". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return get("format.and", head, items.get(items.size() - 1));
    }

    private Object readable(Object arg) {
        if (arg instanceof LocalDate date) {
            return day(date);
        }
        return arg instanceof LocalTime time ? time(time) : arg;
    }
}
