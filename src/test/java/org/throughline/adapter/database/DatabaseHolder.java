package org.throughline.adapter.database;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that holds a database until it is killed. */
final class DatabaseHolder {
    static final String OPENED = "opened";

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.inFolder(Path.of(arguments[0]), 2)) {
            System.out.println(database.works() ? OPENED : "broken");
            // Nobody writes to it, so that this waits.
            int end = System.in.read();
            System.exit(end);
        }
    }
}
