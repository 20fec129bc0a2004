package org.throughline.adapter.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.throughline.adapter.CannotStartException;

/** The embedded H2 database: one file in the data folder, for one process at a time. */
final class EmbeddedDatabase {
    private static final String NAME = "throughline";

    /**
     * WRITE_DELAY=0: what was committed survives the death of the process; H2's default loses half a second of it.
     * DB_CLOSE_ON_EXIT=FALSE: H2 would close at once on a signal, while requests that were accepted are still served.
     * QUERY_CACHE_SIZE: a tap has more statements than the eight that H2 otherwise keeps parsed. CACHE_SIZE: 32 MiB of
     * pages, where H2 takes a share of the machine's memory.
     */
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256;CACHE_SIZE=32768";

    private EmbeddedDatabase() {}

    static HikariDataSource open(Path data, int poolSize) {
        requireWritable(data);
        HikariDataSource pool = connect(data, poolSize);
        try {
            new Migrations(pool, "The database in " + data, "common").run();
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
        return pool;
    }

    private static HikariDataSource connect(Path data, int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(url(data));
        config.setUsername("sa");
        config.setMaximumPoolSize(poolSize);
        config.setMaxLifetime(0);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            throw explain(data, failure);
        }
    }

    private static String url(Path data) {
        String file = data.toAbsolutePath().resolve(NAME).toString().replace(";", "\\;");
        return "jdbc:h2:file:" + file + OPTIONS;
    }

    private static void requireWritable(Path data) {
        Path file = data.resolve(NAME + ".mv.db");
        try {
            Files.createDirectories(data);
        } catch (IOException failure) {
            throw unwritable(data, failure);
        }
        if (!Files.isWritable(data) || (Files.exists(file) && !Files.isWritable(file))) {
            throw unwritable(data, new IOException("not writable"));
        }
    }

    private static CannotStartException unwritable(Path data, IOException failure) {
        return new CannotStartException(
                "The data folder %s cannot be written: let this account write there, or choose another with --data."
                        .formatted(data),
                failure);
    }

    private static CannotStartException explain(Path data, PoolInitializationException failure) {
        int code = failure.getCause() instanceof SQLException sql ? sql.getErrorCode() : 0;
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new CannotStartException(
                    "Another process uses the data in %s: stop it, or choose another folder with --data."
                            .formatted(data),
                    failure);
        }
        return new CannotStartException(
                "The database in %s cannot be opened: %s".formatted(data, failure.getMessage()), failure);
    }
}
