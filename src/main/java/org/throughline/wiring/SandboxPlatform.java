package org.throughline.wiring;

import java.time.Clock;
import java.util.List;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.sandbox.OpenSandbox;
import org.throughline.adapter.sandbox.Sandbox;
import org.throughline.adapter.sandbox.Surroundings;
import org.throughline.chat.intent.CommandParser;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/** The sandbox beside the real platforms: its rooms, its page and its movable clock. */
final class SandboxPlatform implements Platform {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("sandbox");

    private final Database database;
    private final MovableClock clock;
    private final Sandbox rooms;

    SandboxPlatform(Database database) {
        this.database = database;
        this.clock = new MovableClock(Clock.systemUTC(), database.clockOffset());
        this.rooms = new Sandbox(database.jdbi(), database.transactions(), clock);
    }

    /** The system's time, as far ahead as people moved it. */
    Clock clock() {
        return clock;
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public Messenger messenger() {
        return rooms.messenger();
    }

    @Override
    public Directory directory() {
        return rooms.directory();
    }

    @Override
    public OpenPlatform open(Running running) {
        OpenSandbox open = rooms.open(new Surroundings(
                database.jdbi(),
                database.transactions(),
                running.bot().dispatcher(),
                running.bot().wording(),
                new CommandParser(clock),
                database.openForms(),
                running.messages(),
                database.repositories().schools(),
                running.couriers(),
                new Timeline(clock, running.dueRows(), running.dueWork(), running.couriers()),
                clock,
                () -> database.erase(WORKSPACE)));
        return new OpenPlatform(new HttpPart(open::addRoutes, rooms::letGo), open::seedIfNew, List.of(), List.of());
    }
}
