package org.throughline.adapter.protocolfile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.adapter.yaml.FileProblem;

/** Collects what is wrong; the same problem of a shared step is kept once, however many protocols use the step. */
final class Problems {

    private final Set<FileProblem> found = new LinkedHashSet<>();

    void add(Place place, String wrong, String expected) {
        found.add(new FileProblem(place.file(), place.line(), wrong, expected));
    }

    void addAll(List<FileProblem> problems) {
        found.addAll(problems);
    }

    int count() {
        return found.size();
    }

    /** By file, then by line. */
    List<FileProblem> list() {
        return found.stream()
                .sorted(Comparator.comparing(FileProblem::file).thenComparingInt(FileProblem::line))
                .toList();
    }
}
