package org.throughline.domain.protocol;

/** The word people type to choose a protocol, such as {@code data-inquiry}. */
public record ProtocolId(String value) {

    public ProtocolId {
        if (!value.matches("[a-z0-9][a-zA-Z0-9-]*")) {
            throw new IllegalArgumentException("not a name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
