package org.throughline.wiring;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.throughline.adapter.calendarfile.FileCalendars;
import org.throughline.adapter.calendarfile.IcsCalendar;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.database.PostgresServer;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.HttpServer;
import org.throughline.adapter.http.Meters;
import org.throughline.adapter.http.Probe;
import org.throughline.adapter.protocolfile.ProtocolFiles;
import org.throughline.adapter.scheduling.RecurringTasks;
import org.throughline.adapter.scheduling.RecurringWork;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.delivery.WakingMessages;
import org.throughline.usecase.meeting.CalendarChanges;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.time.DueRows;
import org.throughline.usecase.time.DueWork;
import org.throughline.usecase.time.Housekeeping;

/** The running bot: built by hand in reading order, closed in the opposite one. */
public final class Wiring implements AutoCloseable {
    /** Soon after a start with another calendar. */
    private static final Duration CALENDARS_EVERY = Duration.ofMinutes(1);

    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final OpenParts parts;
    private final HttpServer http;
    private final Platforms platforms;
    private final List<OpenPlatform> openPlatforms;
    private final Couriers couriers;
    private final RecurringTasks recurring;

    private Wiring(Config config, OpenParts parts) {
        this.parts = parts;
        parts.keep(DataFolder.take(config.folders().data()));
        HttpServer.requireFree(config.http());
        Database database = parts.keep(open(config));
        Protocols protocols = ProtocolFiles.load(config.folders().protocols(), database.protocolArchive());
        this.platforms = Platforms.of(config, database);
        Clock clock = platforms.clock();
        Waking waking = new Waking(database);
        Bot bot = new Bot(outside(config, database, protocols, platforms, waking.messages));
        this.couriers = parts.keep(couriers(config, database, platforms, bot));
        waking.couriers.set(couriers);
        DueRows dueRows = dueRows(database);
        DueWork dueWork = new DueWork(database.transactions(), dueRows, bot.dueHandlers(), clock);
        this.openPlatforms = platforms.open(new Platform.Running(bot, waking.messages, couriers, dueRows, dueWork));
        CalendarChanges calendars = bot.calendarChanges(database.plannedCalendars());
        List<RecurringWork> works = new ArrayList<>(List.of(
                new RecurringWork("due-work", config.work().dueEvery(), dueWork::run),
                new RecurringWork("courier-sweep", config.work().sweepEvery(), couriers::wakeAll),
                new RecurringWork("calendar-changes", CALENDARS_EVERY, () -> calendars.apply(platforms::serve)),
                new RecurringWork("housekeeping", TIDY_EVERY, housekeeping(database, clock)::run)));
        openPlatforms.forEach(platform -> works.addAll(platform.works()));
        this.recurring = parts.keep(recurring(config, database, works));
        Meters meters = parts.keep(new Meters());
        List<Probe> probes = new ArrayList<>(List.of(new Probe("database", database::works)));
        openPlatforms.forEach(platform -> probes.addAll(platform.probes()));
        List<HttpPart> routes = openPlatforms.stream().map(OpenPlatform::routes).toList();
        this.http = parts.keep(new HttpServer(config.http(), probes, meters, routes));
    }

    /** The messages as use cases see them, before the couriers they wake exist. */
    private static final class Waking {
        final AtomicReference<Couriers> couriers = new AtomicReference<>();
        final Messages messages;

        Waking(Database database) {
            this.messages = new WakingMessages(
                    database.messages(),
                    database.transactions(),
                    () -> Objects.requireNonNull(couriers.get()).wake());
        }
    }

    /**
     * Builds and starts everything; what was opened is closed again where a part cannot start. Throws
     * {@link org.throughline.adapter.CannotStartException} or {@link org.throughline.adapter.yaml.WrongFileException}
     * with words for the operator.
     */
    public static Wiring start(Config config) {
        OpenParts parts = new OpenParts();
        try {
            Wiring wiring = new Wiring(config, parts);
            wiring.openPlatforms.forEach(platform -> platform.start().run());
            wiring.couriers.wakeAll();
            wiring.recurring.start();
            wiring.http.start();
            return wiring;
        } catch (RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    /** The names of the platforms that are on. */
    public List<String> platforms() {
        return platforms.names();
    }

    /** Where the bot answers. */
    public URI url() {
        return http.url();
    }

    /** The time by which it works; the sandbox moves it on. */
    public Clock clock() {
        return platforms.clock();
    }

    /** Takes nothing new, finishes what was accepted, then closes. */
    @Override
    public void close() {
        parts.close();
    }

    private static Database open(Config config) {
        Config.Database wanted = config.database();
        if (wanted.isEmbedded()) {
            return Database.inFolder(config.folders().data(), wanted.poolSize());
        }
        Secret password = wanted.password();
        return Database.on(
                new PostgresServer(
                        String.valueOf(wanted.url()), wanted.user(), password == null ? null : password.value()),
                wanted.poolSize());
    }

    private static Outside outside(
            Config config, Database database, Protocols protocols, Platforms platforms, Messages messages) {
        var kept = database.repositories();
        return new Outside(
                kept,
                database.transactions(),
                database.inbound(),
                messages,
                platforms.directory(),
                protocols,
                new FileCalendars(
                        config.school().calendars(),
                        kept.schools(),
                        config.school().calendar()),
                new IcsCalendar(platforms.clock()),
                platforms.clock(),
                config.school().hours(),
                config.school().asksAt());
    }

    private static Couriers couriers(Config config, Database database, Platforms platforms, Bot bot) {
        var outbox = new Outbox(
                database.messages(),
                database.transactions(),
                platforms.messengers(),
                platforms.clock(),
                Clock.systemUTC(),
                bot.lostContact());
        return new Couriers(
                outbox,
                bot.drawings(),
                bot.sendGate(),
                Pace.of(config.work().couriers()),
                () -> ThreadLocalRandom.current().nextLong());
    }

    private static Housekeeping housekeeping(Database database, Clock clock) {
        return new Housekeeping(database.inbound(), database.openForms(), clock);
    }

    private static RecurringTasks recurring(Config config, Database database, List<RecurringWork> works) {
        return config.database().isEmbedded()
                ? RecurringTasks.embedded(database.dataSource(), works)
                : RecurringTasks.shared(database.dataSource(), works);
    }

    private static DueRows dueRows(Database database) {
        var kept = database.repositories();
        return new DueRows(kept.meetings(), kept.nudges(), database.messages());
    }
}
