package org.throughline.adapter.sandbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in its room.
 *
 * @param place where it stands among all messages; counts up, with gaps
 * @param thread the first message of its thread; null outside threads
 * @param sender the person who wrote it; null for the bot
 * @param whisperTo who alone sees it; null for everybody in the room
 * @param text what it says, as plain text
 * @param card what it shows, as {@link CardJson} draws it; null for what a person typed
 * @param answer the bot said it to one person on the spot; all else of the bot is kept up to date by a courier
 */
record Row(
        UUID id,
        long place,
        String room,
        @Nullable UUID thread,
        @Nullable String sender,
        @Nullable String whisperTo,
        String text,
        @Nullable String card,
        boolean answer,
        boolean edited,
        Instant at) {

    /** The first message of the thread that an answer to this one stands in. */
    UUID root() {
        return thread == null ? id : thread;
    }

    boolean isVisibleTo(String person) {
        return whisperTo == null || whisperTo.equals(person);
    }
}
