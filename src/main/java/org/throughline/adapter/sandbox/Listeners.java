package org.throughline.adapter.sandbox;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that are open: told which room changed, never what was said. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    /** Each open page holds one of the server's threads. */
    private static final int MOST_PAGES = 24;

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** Server-sent events until the page goes; one page too many is told to ask from time to time instead. */
    void listen(Context context) {
        if (stopping || pages.size() >= MOST_PAGES) {
            context.status(HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        context.contentType("text/event-stream; charset=utf-8").header("Cache-Control", "no-store");
        OpenPage page = new OpenPage();
        pages.add(page);
        try {
            page.stream(context.res().getOutputStream());
        } catch (IOException gone) {
            LOG.debug("a page went away");
        } finally {
            pages.remove(page);
        }
    }

    void changed(String room) {
        tell(new OpenPage.Event("room", room));
    }

    void clockMoved() {
        tell(new OpenPage.Event("clock", ""));
    }

    void wasReset() {
        tell(new OpenPage.Event("reset", ""));
    }

    /** Ends every stream, so that a stop need not wait for pages. */
    void letGo() {
        stopping = true;
        pages.forEach(OpenPage::letGo);
    }

    private void tell(OpenPage.Event event) {
        pages.forEach(page -> page.tell(event));
    }
}
