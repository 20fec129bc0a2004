package org.throughline.domain.goal;

/** A measure of a goal: are we doing it, or does it help. */
public record Indicator(IndicatorId id, String name, IndicatorType type) {

    public Indicator {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a name");
        }
    }
}
