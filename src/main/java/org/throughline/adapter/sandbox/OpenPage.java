package org.throughline.adapter.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One page that listens: what it is to hear waits here, so that whoever changed something never waits for a page. */
final class OpenPage {
    /** Often enough to notice a page that is gone, and to keep the connection from being called idle. */
    private static final Duration BREATH = Duration.ofSeconds(10);

    private static final Event GOODBYE = new Event("goodbye", "");

    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();

    /** Something a page hears of. */
    record Event(String name, String data) {}

    /** The page is to hear this, once if it waits already. */
    void tell(Event event) {
        if (!waiting.contains(event)) {
            waiting.add(event);
        }
    }

    void letGo() {
        waiting.add(GOODBYE);
    }

    /** Writes events as they come, in the calling thread, until the page or the bot goes. */
    void stream(OutputStream out) throws IOException {
        write(out, "retry: 2000\nevent: hello\ndata: \n\n");
        Event next = next();
        while (!GOODBYE.equals(next)) {
            write(out, next == null ? ": breath\n\n" : "event: %s\ndata: %s\n\n".formatted(next.name(), next.data()));
            next = next();
        }
    }

    private @Nullable Event next() {
        try {
            return waiting.poll(BREATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return GOODBYE;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
