package org.throughline.domain.goal;

import java.util.UUID;

/** Names one improvement goal. */
public record GoalId(UUID value) {

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    public static GoalId parse(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
