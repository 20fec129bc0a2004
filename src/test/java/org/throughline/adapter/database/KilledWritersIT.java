package org.throughline.adapter.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several threads committed to the embedded database is there after {@code kill -9}, also in room used again. */
class KilledWritersIT {
    private static final int KILLS = 6;
    private static final int SHORTEST_MILLIS = 600;
    private static final int LONGEST_MILLIS = 1200;
    private static final int LENGTH_OF_AN_ID = 36;

    @TempDir
    private Path folder;

    @Test
    void nothing_committed_is_lost() throws IOException, InterruptedException {
        Random random = new Random(20270203);
        Path committed = Files.createFile(folder.resolve("committed"));
        for (int kill = 0; kill < KILLS; kill++) {
            writeAndKill(committed, random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));

            assertThat(readBack()).as("after kill %d", kill).containsAll(read(committed));
        }
        assertThat(read(committed)).hasSizeGreaterThan(KILLS);
    }

    private void writeAndKill(Path committed, int afterMillis) throws IOException, InterruptedException {
        Process writers = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyWriters.class.getName(),
                        folder.resolve("data").toString(),
                        committed.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        long before = Files.size(committed);
        while (Files.size(committed) == before && writers.isAlive()) {
            writers.waitFor(10, TimeUnit.MILLISECONDS);
        }
        writers.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        writers.destroyForcibly().waitFor();
    }

    private static Set<String> read(Path committed) throws IOException {
        return Files.readAllLines(committed).stream()
                .filter(line -> line.length() == LENGTH_OF_AN_ID)
                .collect(Collectors.toSet());
    }

    private Set<String> readBack() {
        try (HikariDataSource database = EmbeddedDatabase.open(folder.resolve("data"), 2)) {
            return Jdbi.create(database)
                    .withHandle(handle -> handle.createQuery("select cast(id as varchar) from written")
                            .mapTo(String.class)
                            .set());
        }
    }
}
