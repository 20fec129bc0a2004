package org.throughline.adapter.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** H2 keeps what the ports promise. */
class EmbeddedDatabaseTest extends DatabaseContracts {
    @TempDir
    static Path data;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.inFolder(data, 10);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
