package org.throughline.adapter.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.throughline.adapter.CannotStartException;

/** A PostgreSQL database, for any number of processes. */
final class PostgresDatabase {
    /** Somebody who waits longer than that for a row tries again from fresh state. */
    private static final String LIMITS = "set lock_timeout = '5s'";

    private PostgresDatabase() {}

    static HikariDataSource open(PostgresServer server, int poolSize) {
        HikariDataSource pool = connect(server, poolSize);
        try {
            new Migrations(pool, "The database at " + server, "common", "postgresql").run();
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
        return pool;
    }

    private static HikariDataSource connect(PostgresServer server, int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(poolSize);
        config.setConnectionInitSql(LIMITS);
        // Else the driver's exceptions, and so the logs, quote the row that failed.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            throw new CannotStartException(
                    "The database at %s cannot be used: %s".formatted(server, failure.getMessage()), failure);
        }
    }
}
