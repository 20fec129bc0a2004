package org.throughline.usecase.port;

import java.util.UUID;

/** Names one form that a person has open. */
public record FormId(UUID value) {

    public static FormId random() {
        return new FormId(UUID.randomUUID());
    }

    public static FormId parse(String text) {
        return new FormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
