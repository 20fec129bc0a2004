package org.throughline.adapter.sandbox;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.Transactions;

/**
 * The sandbox, in two steps because the bot needs its directory and messenger before it can answer: first the rooms and
 * people, then, with {@link #open}, what people can do in them.
 */
public final class Sandbox {
    private final SeededSchool school = SeededSchool.load();
    private final Listeners listeners = new Listeners();
    private final MessageBook messages;
    private final SandboxMessenger messenger;

    public Sandbox(Jdbi jdbi, Transactions transactions, Clock clock) {
        this.messages = new MessageBook(jdbi, transactions, listeners);
        this.messenger = new SandboxMessenger(school, messages, clock);
    }

    public Directory directory() {
        return new SandboxDirectory(school);
    }

    public Messenger messenger() {
        return messenger;
    }

    /** Ends the streams to open pages. */
    public void letGo() {
        listeners.letGo();
    }

    /** The sandbox with the bot in it. */
    public OpenSandbox open(Surroundings bot) {
        return new OpenSandbox(school, messages, listeners, bot);
    }
}
