package org.throughline.domain.team;

import java.util.UUID;

/** Names one school of a workspace. */
public record SchoolId(UUID value) {

    public static SchoolId random() {
        return new SchoolId(UUID.randomUUID());
    }

    public static SchoolId parse(String text) {
        return new SchoolId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
