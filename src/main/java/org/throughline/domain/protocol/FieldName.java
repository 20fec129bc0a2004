package org.throughline.domain.protocol;

/** Names a field within its record. */
public record FieldName(String value) {

    public FieldName {
        if (!value.matches("[a-z0-9][a-zA-Z0-9-]*")) {
            throw new IllegalArgumentException("not a name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
