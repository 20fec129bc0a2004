package org.throughline.adapter.scheduling;

import java.time.Duration;

/** Work that is done again that long after it was done last; its name is kept in the database and never changes. */
public record RecurringWork(String name, Duration every, Runnable work) {

    public RecurringWork {
        if (name.isBlank() || every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("'%s' every %s".formatted(name, every));
        }
    }
}
