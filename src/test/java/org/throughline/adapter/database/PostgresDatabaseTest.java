package org.throughline.adapter.database;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.throughline.testing.PostgresForTests;

/** PostgreSQL keeps what the ports promise. */
class PostgresDatabaseTest extends DatabaseContracts {
    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.on(PostgresForTests.newDatabase(), 10);
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
