package org.throughline.adapter.slack.install;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.adapter.database.Database;

/** Workspaces install the bot, which keeps what it knows in H2. */
class InstallOnEmbeddedTest implements InstallationsContract, RenewalContract, OrganisationsContract {
    @TempDir
    static Path data;

    private static Database database;

    private InstallRig rig;

    @BeforeAll
    static void open() {
        database = Database.inFolder(data, 10);
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
