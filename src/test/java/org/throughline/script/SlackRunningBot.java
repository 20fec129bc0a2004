package org.throughline.script;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.throughline.adapter.slack.SlackIds;
import org.throughline.testing.DatabaseState;
import org.throughline.testing.slack.SignedRequests;
import org.throughline.wiring.ConfigFile;
import org.throughline.wiring.Wiring;

/** The whole bot in the school's workspace of a fake Slack; the sandbox is on beside it, for its clock. */
final class SlackRunningBot implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    static final String SECRET = "a-signing-secret";

    private @Nullable Path folder;
    private @Nullable SlackSchool school;
    private @Nullable Wiring bot;
    private @Nullable Database kept;

    static SlackRunningBot start() {
        SlackRunningBot started = new SlackRunningBot();
        try {
            started.open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return started;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        open();
    }

    private void open() throws IOException {
        folder = Files.createTempDirectory("throughline-slack");
        school = new SlackSchool();
        Path settings = folder.resolve("settings.yaml");
        Files.writeString(
                settings, "sandbox: on\nslack:\n  api-url: " + school.slack().apiUrl() + "\n");
        var environment = Map.of("SLACK_BOT_TOKEN", SlackSchool.TOKEN, "SLACK_SIGNING_SECRET", SECRET);
        Path data = folder.resolve("data");
        bot = Wiring.start(ConfigFile.load(settings, environment).withData(data).withPort(0));
        school.liveBy(bot.clock());
        kept = Database.inFolder(data, 2);
    }

    SlackSchool school() {
        return Objects.requireNonNull(school);
    }

    SignedRequests requests() {
        return new SignedRequests(Objects.requireNonNull(bot).url(), SECRET, SlackSchool.TEAM);
    }

    SlackChat chat() {
        return new SlackChat(
                school(),
                requests(),
                new SandboxChat(Objects.requireNonNull(bot).url()),
                kept().messages());
    }

    /** What is kept of the school, with the names it has in the sandbox. */
    String state() {
        return DatabaseState.of(kept(), SlackIds.workspace(SlackSchool.TEAM), SlackSchool::seededId);
    }

    private Database kept() {
        return Objects.requireNonNull(kept);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        kept().close();
        Objects.requireNonNull(bot).close();
        school().slack().close();
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
