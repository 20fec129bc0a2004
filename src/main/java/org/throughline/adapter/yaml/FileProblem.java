package org.throughline.adapter.yaml;

/** One mistake in a file a person wrote: where it is (lines count from 1), what is wrong, what was expected. */
public record FileProblem(String file, int line, String wrong, String expected) {

    public FileProblem {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, not " + line);
        }
    }

    @Override
    public String toString() {
        return "%s:%d: %s; expected %s".formatted(file, line, wrong, expected);
    }
}
