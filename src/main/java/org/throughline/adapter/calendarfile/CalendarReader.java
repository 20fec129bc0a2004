package org.throughline.adapter.calendarfile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.adapter.yaml.FileProblem;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.adapter.yaml.YamlNode;
import org.throughline.domain.calendar.SchoolCalendar;

/** Reads one calendar; collects every mistake in it. */
final class CalendarReader {
    private static final String DAY =
            "a date such as 2026-11-11, or {from: 2026-12-21, to: 2027-01-01, name: Winter break}";
    private static final int LONGEST_BREAK = 200;

    private final List<FileProblem> problems = new ArrayList<>();

    /** Throws {@link WrongFileException} with all that is wrong. */
    static SchoolCalendar read(String name, String file, String content) {
        CalendarReader reader = new CalendarReader();
        Set<LocalDate> days = new TreeSet<>();
        YamlNode root = YamlNode.parse(file, content);
        reader.checkKeys(root, List.of("no-school"));
        root.find("no-school").stream()
                .flatMap(node -> node.items().stream())
                .forEach(item -> reader.tryTo(() -> days.addAll(reader.days(item))));
        if (!reader.problems.isEmpty()) {
            throw new WrongFileException(reader.problems);
        }
        return new SchoolCalendar(name, days);
    }

    private List<LocalDate> days(YamlNode item) {
        if (item.isText()) {
            return List.of(date(item));
        }
        if (!item.isMapping()) {
            throw item.wrong("this is no day", DAY);
        }
        checkKeys(item, List.of("date", "from", "to", "name"));
        return item.find("date").isPresent() ? single(item) : range(item);
    }

    private static List<LocalDate> single(YamlNode item) {
        if (item.find("from").isPresent() || item.find("to").isPresent()) {
            throw item.wrong("'date' stands beside 'from' or 'to'", DAY);
        }
        return List.of(date(item.get("date")));
    }

    private static List<LocalDate> range(YamlNode item) {
        LocalDate from = date(item.get("from"));
        LocalDate to = date(item.get("to"));
        long length = from.until(to, ChronoUnit.DAYS);
        if (length < 0 || length > LONGEST_BREAK) {
            throw item.wrong(
                    from + " to " + to + " is no break", "a last day on or after the first, at most 200 days later");
        }
        return Stream.iterate(from, day -> day.plusDays(1)).limit(length + 1).toList();
    }

    private static LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException none) {
            throw node.wrong("'" + node.text() + "' is no date", "a date such as 2026-11-11");
        }
    }

    private void checkKeys(YamlNode node, List<String> known) {
        node.mapping().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(value.problem("'" + key + "' means nothing here", "one of " + String.join(", ", known)));
            }
        });
    }

    private void tryTo(Runnable step) {
        try {
            step.run();
        } catch (WrongFileException wrong) {
            problems.addAll(wrong.problems());
        }
    }
}
