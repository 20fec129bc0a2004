package org.throughline.adapter.database;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database to use instead of the embedded one.
 *
 * @param url as in {@code jdbc:postgresql://host/database}
 */
public record PostgresServer(
        String url, @Nullable String user, @Nullable String password) {

    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
