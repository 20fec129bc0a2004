package org.throughline.wiring;

import org.throughline.adapter.database.Database;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.sandbox.OpenSandbox;
import org.throughline.adapter.sandbox.Sandbox;
import org.throughline.adapter.sandbox.Surroundings;
import org.throughline.chat.intent.CommandParser;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/** The sandbox beside the real platforms: its rooms, its page and its movable clock. */
final class SandboxPlatform {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("sandbox");

    private final Sandbox sandbox;
    private final OpenSandbox open;

    SandboxPlatform(Sandbox sandbox, Database database, Bot bot, Running running) {
        this.sandbox = sandbox;
        this.open = sandbox.open(new Surroundings(
                database.jdbi(),
                database.transactions(),
                bot.dispatcher(),
                bot.wording(),
                new CommandParser(running.clock()),
                database.openForms(),
                running.messages(),
                database.repositories().schools(),
                running.couriers(),
                running.timeline(),
                running.clock(),
                () -> database.erase(WORKSPACE)));
    }

    /** What runs already when the sandbox is opened. */
    record Running(Messages messages, Couriers couriers, Timeline timeline, MovableClock clock) {}

    HttpPart routes() {
        return new HttpPart(open::addRoutes, sandbox::letGo);
    }

    void seedIfNew() {
        open.seedIfNew();
    }
}
