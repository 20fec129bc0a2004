package org.throughline.domain.protocol;

/** One answer of a choice: the value that is kept and the label people see. */
public record Option(String value, Localized label) {}
