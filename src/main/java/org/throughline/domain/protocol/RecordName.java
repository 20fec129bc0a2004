package org.throughline.domain.protocol;

/** Names a record within its protocol; record names are unique in a protocol. */
public record RecordName(String value) {

    public RecordName {
        if (!value.matches("[a-z0-9][a-zA-Z0-9-]*")) {
            throw new IllegalArgumentException("not a name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
