package org.throughline.adapter.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used as they are, with every mistake that was found; the message has one line for each. */
public final class WrongFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public WrongFileException(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a wrong file has a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** The mistakes, in the order in which they were found. */
    public List<FileProblem> problems() {
        return problems;
    }
}
