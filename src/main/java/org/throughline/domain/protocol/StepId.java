package org.throughline.domain.protocol;

/** Names a step within its protocol. */
public record StepId(String value) {

    public StepId {
        if (!value.matches("[a-z0-9][a-zA-Z0-9-]*")) {
            throw new IllegalArgumentException("not a name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
