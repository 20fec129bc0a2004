package org.throughline.adapter.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a supervisor whether the process is up and whether it can serve, and a Prometheus server what it did. */
final class HealthRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final List<Probe> probes;
    private final PrometheusMeterRegistry meters;

    HealthRoutes(List<Probe> probes, PrometheusMeterRegistry meters) {
        this.probes = List.copyOf(probes);
        this.meters = meters;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/healthz", context -> context.json(new Health("up")));
        routes.get("/readyz", this::answerReadiness);
        routes.get("/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(meters.scrape()));
    }

    private void answerReadiness(Context context) {
        List<Check> checks = probes.stream()
                .map(probe -> new Check(probe.name(), works(probe)))
                .toList();
        boolean ready = checks.stream().allMatch(Check::works);
        context.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).json(new Readiness(ready, checks));
    }

    private static boolean works(Probe probe) {
        try {
            return probe.works().getAsBoolean();
        } catch (RuntimeException broken) {
            LOG.warn("{} does not work", probe.name(), broken);
            return false;
        }
    }

    private record Health(String status) {}

    private record Readiness(boolean ready, List<Check> checks) {}

    private record Check(String name, boolean works) {}
}
