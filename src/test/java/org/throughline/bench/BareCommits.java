package org.throughline.bench;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.throughline.adapter.database.Database;

/** Transactions of one inserted row each: what the same database does at best on the same machine. */
final class BareCommits {
    private final Database database;
    private final int threads;

    BareCommits(Database database, int threads) {
        this.database = database;
        this.threads = threads;
        database.jdbi().useHandle(handle -> handle.execute("create table if not exists bare (number bigint)"));
    }

    TapTimes measure(Duration length) throws InterruptedException {
        return ClosedLoop.run(threads, length, this::commitUntil);
    }

    private long[] commitUntil(long end) {
        LongStream.Builder times = LongStream.builder();
        while (System.nanoTime() < end) {
            long before = System.nanoTime();
            database.transactions().run(this::insert);
            times.add(System.nanoTime() - before);
        }
        return times.build().toArray();
    }

    private void insert() {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("insert into bare (number) values (:number)")
                        .bind("number", ThreadLocalRandom.current().nextLong())
                        .execute());
    }
}
