package org.throughline.usecase.port;

import java.util.UUID;

/** Names one outgoing message. */
public record MessageId(UUID value) {

    public static MessageId random() {
        return new MessageId(UUID.randomUUID());
    }

    public static MessageId parse(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
