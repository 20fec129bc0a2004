package org.throughline.script;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a bot that is started later; until then it stands still. Safe for threads. */
final class BotsClock extends Clock {
    private volatile Clock followed = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    void follow(Clock botsTime) {
        followed = botsTime;
    }

    @Override
    public Instant instant() {
        return followed.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Slack counts in UTC");
    }
}
