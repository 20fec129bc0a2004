package org.throughline.domain.goal;

import java.util.UUID;

/** Names one instructional adjustment. */
public record AdjustmentId(UUID value) {

    public static AdjustmentId random() {
        return new AdjustmentId(UUID.randomUUID());
    }

    public static AdjustmentId parse(String text) {
        return new AdjustmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
