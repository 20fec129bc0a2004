package org.throughline.domain.goal;

import java.util.UUID;

/** Names one indicator of a goal. */
public record IndicatorId(UUID value) {

    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }

    public static IndicatorId parse(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
