package org.throughline.adapter.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.adapter.CannotStartException;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.PostgresForTests;
import org.throughline.usecase.port.Messages;

/** Opening a database, and each way in which that is refused in one sentence. */
class DatabaseStartTest {
    private static final Instant NOW = Instant.parse("2026-11-23T20:10:00Z");
    private static final String FROM_THE_FUTURE = """
            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                   installed_by, execution_time, success)
            values (9000, '9000', 'of a later version', 'SQL', 'V9000__of_a_later_version.sql', 1, 'sa', 1, true)
            """;

    @TempDir
    Path folder;

    @Test
    void what_was_kept_is_there_after_the_next_start() {
        try (Database first = Database.inFolder(folder.resolve("new/data"), 2)) {
            first.repositories().pauses().put(new PersonId("sandbox/maria"), NOW);
        }

        try (Database second = Database.inFolder(folder.resolve("new/data"), 2)) {
            assertThat(second.works()).isTrue();
            assertThat(second.repositories().pauses().findUntil(new PersonId("sandbox/maria")))
                    .contains(NOW);
        }
    }

    @Test
    void a_start_lets_go_of_what_a_dead_process_had_claimed() {
        var room = new RoomId("sandbox/grade-4");
        var lease = new Messages.Lease(NOW, NOW.plusSeconds(600));
        try (Database first = Database.inFolder(folder, 2)) {
            first.messages().raise(new Subject.Welcome(room), Messages.Target.room(room));
            assertThat(first.messages().claim(NOW, lease)).isPresent();
        }

        try (Database second = Database.inFolder(folder, 2)) {
            assertThat(second.messages().claim(NOW, lease).orElseThrow().unsure())
                    .isTrue();
        }
    }

    @Test
    void data_that_another_process_has_open_is_refused() throws IOException {
        Process first = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = first.inputReader(UTF_8)) {
            assertThat(said.lines().anyMatch(DatabaseHolder.OPENED::equals)).isTrue();

            assertThatThrownBy(() -> Database.inFolder(folder, 2))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageStartingWith("Another process uses the data in ");
        } finally {
            first.destroyForcibly().onExit().join();
        }
    }

    @Test
    void data_of_a_newer_version_is_refused_and_left_as_it_is() {
        try (Database first = Database.inFolder(folder, 2)) {
            first.jdbi().useHandle(handle -> handle.execute(FROM_THE_FUTURE));
        }

        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> Database.inFolder(folder, 2))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessage("The database in " + folder + " was written by a newer version of Throughline:"
                            + " start that version, or use another database.");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> Database.inFolder(file.resolve("data"), 2))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("The data folder ")
                .hasMessageContaining("cannot be written");
    }

    @Test
    void a_newer_postgresql_database_is_refused() {
        PostgresServer server = PostgresForTests.newDatabase();
        try (Database first = Database.on(server, 2)) {
            first.jdbi().useHandle(handle -> handle.execute(FROM_THE_FUTURE));
        }

        assertThatThrownBy(() -> Database.on(server, 2))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("was written by a newer version of Throughline");
    }

    @Test
    void a_postgresql_server_that_is_not_there_is_refused_without_its_password() {
        var nobody = new PostgresServer("jdbc:postgresql://127.0.0.1:1/none?user=a&password=hush", "a", "hush");

        assertThatThrownBy(() -> Database.on(nobody, 2))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/none cannot be used")
                .hasMessageNotContaining("hush");
    }

    @Test
    void erasing_a_workspace_leaves_the_others() {
        var here = new PersonId("sandbox/maria");
        var there = new PersonId("sandbox-2/maria");
        try (Database database = Database.inFolder(folder, 2)) {
            database.repositories().pauses().put(here, NOW);
            database.repositories().pauses().put(there, NOW);
            database.inbound().note(new WorkspaceId("sandbox-2"), "key", "done", NOW);

            database.erase(new WorkspaceId("sandbox"));

            assertThat(database.repositories().pauses().findUntil(here)).isEmpty();
            assertThat(database.repositories().pauses().findUntil(there)).contains(NOW);
            assertThat(database.inbound().findKind(new WorkspaceId("sandbox-2"), "key"))
                    .contains("done");
        }
    }
}
