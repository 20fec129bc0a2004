package org.throughline.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Random ids replaced by numbers that depend only on the rows they stand in: rows that differ in nothing but their ids
 * are told apart by what other rows say about those ids.
 */
public final class NumberedIds {
    /** How far away another row may be that tells two ids apart: an owner's answer, its step, its session, its meeting. */
    private static final int ROUNDS = 4;

    private final Pattern id;

    public NumberedIds(Pattern id) {
        this.id = id;
    }

    /** The rows, sorted, one in a line. */
    public String in(Collection<String> rows) {
        Map<String, String> marks = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            marks.putAll(marks(rows, marks));
        }
        Map<String, String> numbers = new HashMap<>();
        return rows.stream()
                .sorted(Comparator.<String, String>comparing(row -> with(row, any -> ""))
                        .thenComparing(row -> with(row, marks::get)))
                .map(row -> with(row, found -> numbers.computeIfAbsent(found, any -> "id-" + (numbers.size() + 1))))
                .collect(Collectors.joining("\n"));
    }

    /** Each id by the rows it stands in, where other ids are known by their marks so far. */
    private Map<String, String> marks(Collection<String> rows, Map<String, String> known) {
        Map<String, List<String>> places = new HashMap<>();
        for (String row : rows) {
            for (String one : idsIn(row)) {
                String seen = with(row, other -> other.equals(one) ? "this" : known.getOrDefault(other, "other"));
                places.computeIfAbsent(one, any -> new ArrayList<>()).add(seen);
            }
        }
        Map<String, String> marks = new HashMap<>();
        places.forEach((one, texts) -> {
            Collections.sort(texts);
            marks.put(one, "mark" + Integer.toHexString(texts.hashCode()));
        });
        return marks;
    }

    private Set<String> idsIn(String row) {
        return id.matcher(row).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private String with(String row, UnaryOperator<String> replaced) {
        return id.matcher(row).replaceAll(found -> replaced.apply(found.group()));
    }
}
