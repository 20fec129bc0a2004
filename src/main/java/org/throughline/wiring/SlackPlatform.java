package org.throughline.wiring;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.scheduling.RecurringWork;
import org.throughline.adapter.slack.SlackClients;
import org.throughline.adapter.slack.delivery.SlackMessenger;
import org.throughline.adapter.slack.delivery.SlackPace;
import org.throughline.adapter.slack.inbound.EventsRoute;
import org.throughline.adapter.slack.inbound.Listeners;
import org.throughline.adapter.slack.inbound.SlackApp;
import org.throughline.adapter.slack.inbound.SlackBot;
import org.throughline.adapter.slack.inbound.SlackSignature;
import org.throughline.adapter.slack.people.CachedDirectory;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.text.Languages;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.MessageTexts;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.team.ReachedAgain;
import org.throughline.usecase.team.RoomJoined;

/** Slack, with the workspaces that the bot may come into. */
final class SlackPlatform implements Platform {
    private static final Duration PEOPLE_EVERY = Duration.ofMinutes(1);

    private final SlackSettings settings;
    private final Database database;
    private final Clock clock;
    private final Slack slack;
    private final SlackAccess access;
    private final CachedDirectory directory;
    private final SlackMessenger messenger;

    SlackPlatform(SlackSettings settings, Database database, Clock clock, Config.People people) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.slack = open(settings);
        this.access = SlackAccess.of(settings, slack, database);
        this.directory = CachedDirectory.of(access.workspaces(), Clock.systemUTC(), people.zone(), people.language());
        var texts = new MessageTexts(database.repositories().teams(), new Wording(new Languages(), directory));
        this.messenger = new SlackMessenger(access.workspaces(), new SlackPace(clock), texts::of);
    }

    private static Slack open(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        return SlackClients.open(config, SlackClients.LONGEST_CALL);
    }

    @Override
    public String name() {
        String way = settings.appToken() == null ? "HTTP" : "Socket Mode";
        return settings.install() == null ? "Slack (%s)".formatted(way) : "Slack (%s, many workspaces)".formatted(way);
    }

    @Override
    public Messenger messenger() {
        return messenger;
    }

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public OpenPlatform open(Running running) {
        SlackApp app = new SlackApp(slack, access.workspaces(), bot(running.bot()), listeners(running));
        ReachedAgain reachedAgain = new ReachedAgain(running.messages(), clock);
        SlackAccess.Running open = access.open(
                app.app(), workspace -> database.transactions().run(() -> reachedAgain.workspace(workspace)));
        List<RecurringWork> works = new ArrayList<>(open.works());
        works.add(new RecurringWork("slack-people", PEOPLE_EVERY, directory::readOn));
        return new OpenPlatform(
                new HttpPart(routes -> addRoutes(routes, app, open), open.stop()), open.start(), open.probes(), works);
    }

    private SlackBot bot(Bot bot) {
        return new SlackBot(
                bot.dispatcher(),
                bot.wording(),
                new CommandParser(clock),
                database.inbound(),
                database.openForms(),
                clock);
    }

    private Listeners listeners(Running running) {
        var kept = database.repositories();
        return new Listeners(
                new RoomJoined(kept.teams(), kept.schools(), running.messages()),
                new ReachedAgain(running.messages(), clock),
                database.transactions(),
                directory::forget,
                directory::forget,
                access::uninstalled);
    }

    private void addRoutes(RoutesConfig routes, SlackApp app, SlackAccess.Running open) {
        open.routes().addTo(routes);
        Secret secret = settings.signingSecret();
        if (secret != null) {
            new EventsRoute(new SlackSignature(secret.value(), Clock.systemUTC()), app).addTo(routes);
        }
    }
}
