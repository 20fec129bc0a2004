package org.throughline.adapter.calendarfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.yaml.FileProblem;
import org.throughline.adapter.yaml.PackagedFiles;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.domain.calendar.SchoolCalendar;

/** The school calendars by name: the shipped ones, and over them those of a folder. {@code none} is always there. */
public final class CalendarFiles {
    private static final String SHIPPED = "/defaults/config/calendars/";
    private static final String ONE_OF_THEM = SHIPPED + "us-2026-2027.yaml";
    private static final String ENDING = ".yaml";

    private final Map<String, SchoolCalendar> byName = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private CalendarFiles() {
        byName.put(SchoolCalendar.NONE.name(), SchoolCalendar.NONE);
    }

    /** Reads all calendars; throws {@link WrongFileException} with everything that is wrong in any of them. */
    public static CalendarFiles load(@Nullable Path folder) {
        CalendarFiles files = new CalendarFiles();
        PackagedFiles.namesBeside(ONE_OF_THEM).stream()
                .filter(name -> name.endsWith(ENDING))
                .forEach(name -> files.add(name, "config/calendars/" + name, PackagedFiles.text(SHIPPED + name)));
        if (folder != null) {
            files.addAll(folder);
        }
        if (!files.problems.isEmpty()) {
            throw new WrongFileException(files.problems);
        }
        return files;
    }

    /** The calendar with that name. */
    public Optional<SchoolCalendar> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The calendar with that name; throws {@link IllegalArgumentException} where there is none. */
    public SchoolCalendar get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no calendar " + name));
    }

    /** The names there are, in order of the alphabet. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    private void addAll(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            paths.filter(path -> path.toString().endsWith(ENDING)).sorted().forEach(this::addFrom);
        } catch (IOException unreadable) {
            problems.add(new FileProblem(
                    folder.toString(), 1, "the folder cannot be read", "a folder with calendars (*.yaml)"));
        }
    }

    private void addFrom(Path path) {
        try {
            add(path.getFileName().toString(), path.toString(), Files.readString(path));
        } catch (IOException unreadable) {
            problems.add(new FileProblem(path.toString(), 1, "the file cannot be read", "a file in UTF-8"));
        }
    }

    private void add(String name, String file, String content) {
        try {
            String stem = name.substring(0, name.length() - ENDING.length());
            byName.put(stem, CalendarReader.read(stem, file, content));
        } catch (WrongFileException wrong) {
            problems.addAll(wrong.problems());
        }
    }
}
