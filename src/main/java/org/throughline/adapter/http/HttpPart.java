package org.throughline.adapter.http;

import io.javalin.config.RoutesConfig;
import java.util.function.Consumer;

/**
 * A part of the bot that answers requests of its own: adds its routes before the start, and lets go of what it keeps
 * open (streams to browsers) when the server is about to stop, so that the stop need not wait for it.
 */
public record HttpPart(Consumer<RoutesConfig> addRoutes, Runnable letGo) {

    /** A part whose every request ends by itself. */
    public static HttpPart of(Consumer<RoutesConfig> addRoutes) {
        return new HttpPart(addRoutes, () -> {});
    }
}
