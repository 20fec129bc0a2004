package org.throughline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.throughline.adapter.database.Database;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.wiring.ConfigFile;
import org.throughline.wiring.Wiring;

/**
 * The whole bot as it is shipped, on its durable embedded database, in a workspace of a fake Slack that answers at once;
 * beside it a second look into the same database.
 */
final class BotInSlack implements AutoCloseable {
    static final String TEAM = "T1";
    static final String TOKEN = "xoxb-1";
    static final String BOT = "UBOT";
    static final String SECRET = "a-signing-secret";

    private final FakeSlack slack;
    private final Database database;
    private final Wiring bot;

    BotInSlack(Path folder) throws IOException {
        this.slack = FakeSlack.start(Clock.systemUTC());
        slack.install(TEAM, TOKEN, BOT);
        Path settings = folder.resolve("settings.yaml");
        Files.writeString(settings, "slack:\n  api-url: " + slack.apiUrl() + "\n");
        Path data = folder.resolve("data");
        this.database = Database.inFolder(data, 2);
        this.bot =
                Wiring.start(ConfigFile.load(settings, Map.of("SLACK_BOT_TOKEN", TOKEN, "SLACK_SIGNING_SECRET", SECRET))
                        .withData(data)
                        .withPort(0));
    }

    URI url() {
        return bot.url();
    }

    FakeSlack slack() {
        return slack;
    }

    Database database() {
        return database;
    }

    /** A channel with these people and the bot in it. */
    void addChannel(String channel, String... users) {
        slack.addChannel(TEAM, channel, "room-" + channel, users);
        slack.join(channel, BOT);
        for (String user : users) {
            slack.put(FakePerson.named(user, "Person " + user));
        }
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        slack.close();
    }
}
