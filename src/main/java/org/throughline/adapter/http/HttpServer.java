package org.throughline.adapter.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.CannotStartException;

/**
 * The one HTTP server of the bot. Requests above a megabyte are refused. A stop lets the parts let go, takes no new
 * requests, and waits for those that were accepted.
 */
public final class HttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int MOST_BYTES = 1_048_576;
    private static final int MOST_THREADS = 64;
    private static final int LEAST_THREADS = 4;

    private final HttpSettings settings;
    private final Meters meters;
    private final List<HttpPart> parts;
    private final Javalin javalin;

    public HttpServer(HttpSettings settings, List<Probe> probes, Meters meters, List<HttpPart> parts) {
        this.settings = settings;
        this.meters = meters;
        this.parts = List.copyOf(parts);
        HealthRoutes health = new HealthRoutes(probes, meters.registry());
        this.javalin = Javalin.create(config -> configure(config, health));
    }

    /** Starts to listen; throws {@link CannotStartException} where the address cannot be had. */
    public void start() {
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException taken) {
            throw taken(settings, taken);
        }
    }

    /**
     * Looks whether the address can be had, so that a start that would fail does nothing before; throws
     * {@link CannotStartException} where it cannot.
     */
    public static void requireFree(HttpSettings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException taken) {
            throw taken(settings, taken);
        }
    }

    /** Where the server answers, with the port it really has. */
    public URI url() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://%s:%d/".formatted(host, javalin.port()));
    }

    @Override
    public void close() {
        parts.forEach(part -> part.letGo().run());
        javalin.stop();
    }

    private static CannotStartException taken(HttpSettings settings, Exception cause) {
        return new CannotStartException(
                "%s port %d is in use or not allowed: stop what uses it or choose another with --port."
                        .formatted(settings.host(), settings.port()),
                cause);
    }

    private void configure(JavalinConfig config, HealthRoutes health) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.threadPool = threadPool();
        config.jetty.modifyServer(this::limitAndDrain);
        config.requestLogger.http(this::count);
        config.routes.exception(HttpException.RuntimeException.class, HttpServer::answerLimit);
        config.routes.exception(Exception.class, HttpServer::answerBreakage);
        health.addTo(config.routes);
        parts.forEach(part -> part.addRoutes().accept(config.routes));
    }

    private void limitAndDrain(Server server) {
        server.setStopTimeout(settings.stopWithin().toMillis());
        server.setHandler(new GracefulHandler(new SizeLimitHandler(MOST_BYTES, -1)));
    }

    private void count(Context context, float milliseconds) {
        Timer.builder("throughline.http.requests")
                .description("Requests that were answered")
                .tag("method", context.method().name())
                .tag("status", Integer.toString(context.statusCode()))
                .register(meters.registry())
                .record(Duration.ofNanos((long) (milliseconds * 1_000_000)));
    }

    private static QueuedThreadPool threadPool() {
        QueuedThreadPool pool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        pool.setName("http");
        return pool;
    }

    /** Jetty says of a body whose length was not announced only while it is read that it is too large. */
    private static void answerLimit(HttpException.RuntimeException limit, Context context) {
        context.status(limit.getCode()).json(Map.of("error", "The request is refused: " + limit.getReason()));
    }

    private static void answerBreakage(Exception broken, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), broken);
        context.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .json(Map.of("error", "Something broke on our side; nothing of this request was kept."));
    }
}
