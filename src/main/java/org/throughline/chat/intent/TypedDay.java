package org.throughline.chat.intent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people type it: {@code 2026-12-10}, "10 Dec", "Dec 10, 2026", "10 de diciembre", 12/25, a weekday, tomorrow. What can be read
 * in two ways, such as 10/12, is not read at all.
 */
final class TypedDay {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
    private static final TextStyle FULL = TextStyle.FULL;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?: de)? ([a-z]+)(?:,?(?: de)? (\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+) (\\d{1,2})(?:,? (\\d{4}))?");

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final Map<String, Integer> DAYS_FROM_TODAY =
            Map.of("yesterday", -1, "ayer", -1, "today", 0, "hoy", 0, "tomorrow", 1, "manana", 1);

    private TypedDay() {}

    /** The day; without a year, the first such day from {@code today} on. Empty when it cannot be read. */
    static Optional<LocalDate> find(String typed, LocalDate today) {
        String words = Words.plain(typed).replace(".", "").replaceFirst("^(next|el|the) ", "");
        return written(words)
                .or(() -> dayFirst(words, today))
                .or(() -> monthFirst(words, today))
                .or(() -> slashed(words, today))
                .or(() -> named(words, today));
    }

    private static Optional<LocalDate> written(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayFirst(String words, LocalDate today) {
        Matcher match = DAY_FIRST.matcher(words);
        return match.matches() ? day(match.group(1), match.group(2), match.group(3), today) : Optional.empty();
    }

    private static Optional<LocalDate> monthFirst(String words, LocalDate today) {
        Matcher match = MONTH_FIRST.matcher(words);
        return match.matches() ? day(match.group(2), match.group(1), match.group(3), today) : Optional.empty();
    }

    /** Day and month in either order, where only one of them makes a day. */
    private static Optional<LocalDate> slashed(String words, LocalDate today) {
        Matcher match = SLASHED.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(match.group(1));
        int other = Integer.parseInt(match.group(2));
        List<MonthDay> meant = Stream.concat(monthDay(one, other), monthDay(other, one))
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(inYear(meant.get(0), match.group(3), today)) : Optional.empty();
    }

    private static Stream<MonthDay> monthDay(int month, int day) {
        return Stream.of(Month.values())
                .filter(one -> one.getValue() == month && day >= 1 && day <= one.maxLength())
                .map(one -> MonthDay.of(one, day));
    }

    private static Optional<LocalDate> named(String words, LocalDate today) {
        Integer fromToday = DAYS_FROM_TODAY.get(words);
        if (fromToday != null) {
            return Optional.of(today.plusDays(fromToday));
        }
        return Stream.of(DayOfWeek.values())
                .filter(day ->
                        LANGUAGES.stream().anyMatch(language -> isName(words, day.getDisplayName(FULL, language))))
                .map(day -> today.with(TemporalAdjusters.next(day)))
                .findFirst();
    }

    private static Optional<LocalDate> day(String day, String month, @Nullable String year, LocalDate today) {
        return Stream.of(Month.values())
                .filter(one ->
                        LANGUAGES.stream().anyMatch(language -> isName(month, one.getDisplayName(FULL, language))))
                .flatMap(one -> monthDay(one.getValue(), Integer.parseInt(day)))
                .map(one -> inYear(one, year, today))
                .findFirst();
    }

    private static LocalDate inYear(MonthDay day, @Nullable String year, LocalDate today) {
        return year == null ? next(day, today) : day.atYear(Integer.parseInt(year));
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }

    private static boolean isName(String typed, String name) {
        return typed.length() >= SHORTEST_NAME && Words.plain(name).startsWith(typed);
    }
}
