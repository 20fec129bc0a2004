package org.throughline.wiring;

import java.util.List;
import org.throughline.adapter.http.HttpPart;
import org.throughline.adapter.http.Probe;
import org.throughline.adapter.scheduling.RecurringWork;

/**
 * A platform with the bot in it: the requests it answers, what is done when the bot starts to serve, what it
 * needs, and what it does again and again.
 */
record OpenPlatform(HttpPart routes, Runnable start, List<Probe> probes, List<RecurringWork> works) {

    OpenPlatform {
        probes = List.copyOf(probes);
        works = List.copyOf(works);
    }
}
