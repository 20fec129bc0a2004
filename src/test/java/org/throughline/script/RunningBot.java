package org.throughline.script;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.database.PostgresServer;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.DatabaseState;
import org.throughline.testing.PostgresForTests;
import org.throughline.wiring.Config;
import org.throughline.wiring.ConfigFile;
import org.throughline.wiring.Wiring;

/** The whole bot, as it is installed, on a random port with a data folder of its own. */
final class RunningBot implements BeforeAllCallback, AfterAllCallback {
    private Path data = Path.of("");
    private final @Nullable Path protocols;
    private final boolean onPostgres;
    private @Nullable PostgresServer server;
    private @Nullable Wiring bot;

    RunningBot() {
        this(null, false);
    }

    private RunningBot(@Nullable Path protocols, boolean onPostgres) {
        this.protocols = protocols;
        this.onPostgres = onPostgres;
    }

    /** With the protocols of that folder beside the shipped ones. */
    static RunningBot withProtocols(Path folder) {
        return new RunningBot(folder, false);
    }

    /** With the settings of an operator who has a PostgreSQL database. */
    static RunningBot onPostgres() {
        return new RunningBot(null, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("throughline-script");
        Config config = ConfigFile.load(onPostgres ? settings() : null, Map.of())
                .withData(data)
                .withPort(0);
        bot = Wiring.start(protocols == null ? config : config.withProtocols(protocols));
    }

    private Path settings() throws IOException {
        server = PostgresForTests.newDatabase();
        return Files.writeString(
                data.resolve("settings.yaml"),
                "database:\n  url: %s\n  user: %s\n".formatted(server.url(), server.user()));
    }

    URI url() {
        return Objects.requireNonNull(bot).url();
    }

    /** What is kept of the school. */
    String state() {
        try (Database database = server == null ? Database.inFolder(data, 2) : Database.on(server, 2)) {
            return DatabaseState.of(database, new WorkspaceId("sandbox"), id -> id);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Objects.requireNonNull(bot).close();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
