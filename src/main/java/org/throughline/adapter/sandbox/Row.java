package org.throughline.adapter.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    static final String COLUMNS = "id, place, room, thread, sender, whisper_to, body, card, answer, edited, sent_at";

    /** The row of a query that selects {@link #COLUMNS}. */
    static Row of(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getLong("place"),
                row.getString("room"),
                row.getObject("thread", UUID.class),
                row.getString("sender"),
                row.getString("whisper_to"),
                row.getString("body"),
                row.getString("card"),
                row.getBoolean("answer"),
                row.getBoolean("edited"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    /** The first message of the thread that an answer to this one stands in. */
    UUID root() {
        return thread == null ? id : thread;
    }

    boolean isVisibleTo(String person) {
        return whisperTo == null || whisperTo.equals(person);
    }
}
