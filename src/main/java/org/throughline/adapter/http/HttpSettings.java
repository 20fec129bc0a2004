package org.throughline.adapter.http;

import java.time.Duration;

/** Where the server listens (port 0 picks a free one) and how long a stop waits for requests already accepted. */
public record HttpSettings(String host, int port, Duration stopWithin) {

    public HttpSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("no host to listen on");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (stopWithin.isNegative()) {
            throw new IllegalArgumentException("not a time to wait: " + stopWithin);
        }
    }

    public HttpSettings withPort(int otherPort) {
        return new HttpSettings(host, otherPort, stopWithin);
    }
}
