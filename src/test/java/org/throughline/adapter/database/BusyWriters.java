package org.throughline.adapter.database;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A process of its own that writes rows until it is killed, and notes each one in a file once it is committed. */
final class BusyWriters {
    private static final int WRITERS = 4;
    private static final int WIDTHS = 5000;

    private final DataSource database;
    private final FileOutputStream committed;

    private BusyWriters(DataSource database, FileOutputStream committed) {
        this.database = database;
        this.committed = committed;
    }

    /** {@code arguments}: the data folder, and the file of what was committed. */
    public static void main(String[] arguments) throws IOException, SQLException {
        DataSource database = EmbeddedDatabase.open(Path.of(arguments[0]), WRITERS);
        prepare(database);
        var writers = new BusyWriters(database, new FileOutputStream(arguments[1], true));
        for (int number = 0; number < WRITERS; number++) {
            new Thread(writers::write).start();
        }
    }

    /** Room that was freed is used again after a second already: what goes wrong then would take minutes otherwise. */
    private static void prepare(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set retention_time 1000");
            statement.execute("create table if not exists written (id uuid primary key, body text)");
            statement.execute("create table if not exists changed (id int primary key, body text)");
            statement.execute("merge into changed key (id) values (1, '')");
        }
    }

    private void write() {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into written values (?, ?)");
                PreparedStatement change = connection.prepareStatement("update changed set body = ? where id = 1")) {
            connection.setAutoCommit(false);
            for (int round = 1; true; round++) {
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setString(2, "y".repeat(round % WIDTHS));
                insert.execute();
                change.setString(1, "z".repeat(round * 7 % WIDTHS));
                change.execute();
                connection.commit();
                note(id);
            }
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private synchronized void note(UUID id) throws IOException {
        committed.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
