package org.throughline.wiring;

import java.net.URI;
import java.util.List;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.HttpServer;
import org.throughline.adapter.http.Meters;
import org.throughline.adapter.http.Probe;

/** The running bot: built by hand in reading order, closed in the opposite one. */
public final class Wiring implements AutoCloseable {
    private final OpenParts parts;
    private final HttpServer http;
    private final List<String> platforms;

    private Wiring(Config config, OpenParts parts) {
        this.parts = parts;
        parts.keep(DataFolder.take(config.folders().data()));
        Meters meters = parts.keep(new Meters());
        List<Probe> probes = List.of();
        List<HttpPart> routes = List.of();
        this.platforms = List.of();
        this.http = parts.keep(new HttpServer(config.http(), probes, meters, routes));
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
            wiring.http.start();
            return wiring;
        } catch (RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    /** The names of the platforms that are on. */
    public List<String> platforms() {
        return platforms;
    }

    /** Where the bot answers. */
    public URI url() {
        return http.url();
    }

    /** Takes nothing new, finishes what was accepted, then closes. */
    @Override
    public void close() {
        parts.close();
    }
}
