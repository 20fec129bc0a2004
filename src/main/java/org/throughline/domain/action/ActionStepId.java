package org.throughline.domain.action;

import java.util.UUID;

/** Names one action step. */
public record ActionStepId(UUID value) {

    public static ActionStepId random() {
        return new ActionStepId(UUID.randomUUID());
    }

    public static ActionStepId parse(String text) {
        return new ActionStepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
