package org.throughline.bench;

import org.throughline.adapter.database.Database;

/**
 * What the database has kept of people's acts.
 *
 * @param presses acts by button of which the bot knows that they are done
 * @param commands the same, typed
 * @param saves how often sessions were saved
 */
record KeptActs(long presses, long commands, long saves) {

    static KeptActs in(Database database) {
        return new KeptActs(
                count(database, "select count(*) from inbound_seen where request_key like 'press:%' and kind = 'done'"),
                count(database, "select count(*) from inbound_seen where request_key like 'command:%'"),
                count(database, "select coalesce(sum(version), 0) from session"));
    }

    KeptActs since(KeptActs before) {
        return new KeptActs(presses - before.presses, commands - before.commands, saves - before.saves);
    }

    /** Throws where not every act that was acknowledged is kept exactly once. */
    void requireExactly(long acknowledgedPresses, long acknowledgedCommands) {
        if (!equals(new KeptActs(acknowledgedPresses, acknowledgedCommands, acknowledgedPresses))) {
            throw new IllegalStateException("acknowledged were %d presses and %d commands, kept is %s"
                    .formatted(acknowledgedPresses, acknowledgedCommands, this));
        }
    }

    private static long count(Database database, String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
