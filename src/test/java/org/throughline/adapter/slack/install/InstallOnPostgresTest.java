package org.throughline.adapter.slack.install;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.throughline.adapter.database.Database;
import org.throughline.testing.PostgresForTests;

/** Workspaces install the bot, which keeps what it knows in PostgreSQL. */
class InstallOnPostgresTest implements InstallationsContract, RenewalContract, OrganisationsContract {
    private static Database database;

    private InstallRig rig;

    @BeforeAll
    static void open() {
        database = Database.on(PostgresForTests.newDatabase(), 10);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        rig = new InstallRig(database);
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Override
    public InstallRig rig() {
        return rig;
    }
}
