package org.throughline.adapter.database;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.throughline.adapter.CannotStartException;

/** Brings a database to the tables this version wants. */
final class Migrations {
    private final Flyway flyway;
    private final String where;

    /** {@code where} names the database to an operator; {@code folders} hold the scripts. */
    Migrations(DataSource database, String where, String... folders) {
        this.where = where;
        this.flyway = Flyway.configure()
                .dataSource(database)
                .locations(Arrays.stream(folders)
                        .map(folder -> "classpath:db/migration/" + folder)
                        .toArray(String[]::new))
                // By default Flyway works on a database that a newer version has changed.
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    void run() {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw explain(failure);
        }
    }

    private CannotStartException explain(FlywayException failure) {
        if (failure instanceof FlywayValidateException
                && Arrays.stream(flyway.info().applied()).anyMatch(Migrations::isUnknown)) {
            return new CannotStartException(
                    "%s was written by a newer version of Throughline: start that version, or use another database."
                            .formatted(where),
                    failure);
        }
        return new CannotStartException("%s cannot be brought up to date: %s".formatted(where, line(failure)), failure);
    }

    private static boolean isUnknown(MigrationInfo migration) {
        return !migration.getState().isResolved();
    }

    private static String line(FlywayException failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    }
}
