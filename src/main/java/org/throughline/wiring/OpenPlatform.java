package org.throughline.wiring;

import java.util.List;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.Probe;

/** A platform with the bot in it: the requests it answers, what is done when the bot starts to serve, what it needs. */
record OpenPlatform(HttpPart routes, Runnable start, List<Probe> probes) {

    OpenPlatform {
        probes = List.copyOf(probes);
    }
}
