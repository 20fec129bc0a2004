package org.throughline.wiring;

import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.time.DueRows;
import org.throughline.usecase.time.DueWork;

/**
 * A place where people talk to the bot, in two steps because the bot needs its directory and messenger before it can
 * answer: first who is there and how to speak to them, then, with {@link #open}, what they can do.
 */
interface Platform {

    /** As the operator reads it. */
    String name();

    /** Also says which workspaces are this platform's. */
    Messenger messenger();

    /** The people and rooms of this platform's workspaces. */
    Directory directory();

    /** The platform with the bot in it, ready to start. */
    OpenPlatform open(Running running);

    /** What runs already when a platform is opened. */
    record Running(Bot bot, Messages messages, Couriers couriers, DueRows dueRows, DueWork dueWork) {}
}
