package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.wiring.DataFolder;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private CommandLine commandLine;

    @BeforeEach
    void listen() {
        commandLine = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    @Test
    void check_says_that_what_is_shipped_can_be_used() {
        int exitCode = commandLine.execute("check");

        assertThat(out).hasToString("Settings, calendars and protocols can be used.%n".formatted());
        assertThat(exitCode).isZero();
    }

    @Test
    void check_with_slack_says_that_slack_is_off_where_no_token_is_set() {
        Path config = write("throughline.yaml", "slack: {bot-token: \"${THROUGHLINE_NO_SUCH_TOKEN}\"}\n");

        int exitCode = commandLine.execute("check", "--slack", "--config", config.toString());

        assertThat(out.toString()).startsWith("Slack is off").doesNotContain("can be used");
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void check_lists_what_is_wrong_in_settings_calendars_and_protocols() {
        Path config = write("throughline.yaml", "http: {port: many}\ncalendars-folder: calendars\n");
        Path calendar = write("calendars/ours.yaml", "no-school: [soon]\n");
        Path protocol = write("protocols/ours.yaml", "title: 1\nsteps: none\n");

        int exitCode = commandLine.execute(
                "check",
                "--config",
                config.toString(),
                "--protocols",
                protocol.resolveSibling(".").toString());

        assertThat(out.toString().lines())
                .contains(calendar + ":1: 'soon' is no date; expected a date such as 2026-11-11")
                .contains(config + ":1: 'many' cannot be used for http.port; expected a number from 0 to 65535")
                .anySatisfy(line -> assertThat(line).contains("protocols/./ours.yaml:2: ", "; expected "));
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void wrong_settings_stop_the_start_with_their_place() {
        Path config = write("throughline.yaml", "\nhttp: {port: many}\n");

        int exitCode = commandLine.execute("--config", config.toString());

        assertThat(err.toString().lines())
                .containsExactly(config + ":2: 'many' cannot be used for http.port; expected a number from 0 to 65535");
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void a_data_folder_that_cannot_be_written_stops_the_start() {
        Path file = write("file", "in the way");

        int exitCode = commandLine.execute("--data", file.resolve("data").toString(), "--port", "0");

        assertThat(err.toString().lines())
                .containsExactly(
                        "Throughline cannot start: The data folder %s cannot be written: give this account the right"
                                        .formatted(file.resolve("data"))
                                + " to, or choose another with --data.");
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void data_that_another_process_has_stop_the_start() throws IOException {
        try (DataFolder taken = DataFolder.take(folder)) {
            int exitCode = commandLine.execute("--data", taken.path().toString(), "--port", "0");

            assertThat(err.toString().lines())
                    .containsExactly(
                            "Throughline cannot start: Another Throughline uses the data folder %s: stop it or choose another with --data."
                                    .formatted(taken.path()));
            assertThat(exitCode).isEqualTo(2);
        }
    }

    @Test
    void a_wrong_use_of_the_command_line_is_said_in_a_line() {
        int exitCode = commandLine.execute("--prot", "1");

        assertThat(err.toString().lines()).singleElement().asString().contains("--prot", "--help");
        assertThat(exitCode).isEqualTo(2);
    }

    private Path write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            return Files.writeString(file, content);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
