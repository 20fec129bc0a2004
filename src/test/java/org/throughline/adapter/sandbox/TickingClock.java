package org.throughline.adapter.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A clock that tests hold, with moments at which something is due. */
final class TickingClock extends Clock implements Clockwork {
    static final Instant START = Instant.parse("2026-11-30T15:00:00Z");

    private final TreeMap<Instant, String> due = new TreeMap<>();
    private Instant now = START;

    void due(Instant moment, String what) {
        due.put(moment, what);
    }

    @Override
    public List<String> moveTo(Instant moment) {
        List<String> ran = new ArrayList<>(due.headMap(moment, true).values());
        due.headMap(moment, true).clear();
        now = moment;
        return ran;
    }

    @Override
    public List<String> toNextNudge() {
        return moveTo(due.firstKey());
    }

    @Override
    public Optional<Instant> findNextNudge() {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.firstKey());
    }

    @Override
    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
