package org.throughline.wiring;

/** A value that never shows in a log or a message. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
