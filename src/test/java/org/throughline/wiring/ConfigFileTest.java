package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.adapter.http.HttpSettings;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;

class ConfigFileTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_file_the_shipped_settings_hold() {
        Config config = ConfigFile.load(null, Map.of());

        assertThat(config.folders().data()).isEqualTo(Path.of(System.getProperty("user.home"), ".throughline"));
        assertThat(config.folders().protocols()).isNull();
        assertThat(config.http()).isEqualTo(new HttpSettings("127.0.0.1", 8080, Duration.ofSeconds(20)));
        assertThat(config.sandbox()).isEqualTo(SandboxMode.AUTO);
        assertThat(config.database().isEmbedded()).isTrue();
        assertThat(config.school().calendar()).isEqualTo(SchoolCalendar.NONE);
        assertThat(config.school().hours()).isEqualTo(WorkingHours.DEFAULT);
        assertThat(config.school().asksAt()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void a_file_changes_what_it_names_and_nothing_else() {
        Config config = load("""
                http: {port: 9090}
                people:
                  zone: Asia/Tokyo
                  language: es
                work:
                  sweep-every: 2m
                """);

        assertThat(config.http().port()).isEqualTo(9090);
        assertThat(config.http().host()).isEqualTo("127.0.0.1");
        assertThat(config.people()).isEqualTo(new Config.People(ZoneId.of("Asia/Tokyo"), Locale.forLanguageTag("es")));
        assertThat(config.work()).isEqualTo(new Config.Work(8, Duration.ofMinutes(2), Duration.ofSeconds(10)));
    }

    @Test
    void folders_in_a_file_are_seen_from_that_file() {
        Config config = load("data-folder: data\nprotocols-folder: /etc/throughline/protocols\n");

        assertThat(config.folders().data()).isEqualTo(folder.resolve("data"));
        assertThat(config.folders().protocols()).isEqualTo(Path.of("/etc/throughline/protocols"));
    }

    @Test
    void a_secret_comes_from_the_environment_and_never_shows() {
        String content = """
                database:
                  url: jdbc:postgresql://db/throughline
                  user: bot
                  password: ${DB_PASSWORD}
                """;

        Config config = load(content, Map.of("DB_PASSWORD", "hush"));

        assertThat(config.database().password()).isEqualTo(new Secret("hush"));
        assertThat(config.database().isEmbedded()).isFalse();
        assertThat(config)
                .asString()
                .contains("jdbc:postgresql://db/throughline", "[REDACTED]")
                .doesNotContain("hush");
    }

    @Test
    void a_secret_in_the_file_is_refused_without_repeating_it() {
        refused("database:\n  password: hush\n")
                .hasMessage(
                        "%s:2: a secret stands in the file; expected a variable of the environment, as in ${NAME}",
                        file());
    }

    @Test
    void a_secret_that_the_environment_lacks_is_named() {
        refused("database:\n  password: ${DB_PASSWORD}\n")
                .hasMessage(
                        "%s:2: the environment has no DB_PASSWORD; expected a variable that is set at the start",
                        file());
    }

    @Test
    void an_unknown_setting_is_refused_with_the_ones_there_are() {
        refused("\nhttp:\n  prot: 1\n")
                .hasMessage("%s:3: there is no setting 'http.prot'; expected one of host, port, stop-within", file());
        refused("sandbx: on\n")
                .hasMessageStartingWith(file() + ":1: there is no setting 'sandbx'; expected one of data-folder, ")
                .hasMessageEndingWith("sandbox, database, people, school, work, slack");
    }

    @Test
    void a_value_that_cannot_be_used_is_refused_with_what_would_do() {
        refused("http: {port: 70000}")
                .hasMessage("%s:1: '70000' cannot be used for http.port; expected a number from 0 to 65535", file());
        refused("people: {zone: Nowhere}")
                .hasMessage(
                        "%s:1: 'Nowhere' cannot be used for people.zone; expected a time zone such as America/New_York",
                        file());
        refused("sandbox: maybe")
                .hasMessage("%s:1: 'maybe' cannot be used for sandbox; expected on, off or auto", file());
        refused("work: {due-every: 0s}")
                .hasMessage(
                        "%s:1: '0s' cannot be used for work.due-every; expected a length of time such as 10s, 5m or 2h",
                        file());
        refused("database: {url: 'jdbc:mysql://db'}")
                .hasMessage(
                        "%s:1: 'jdbc:mysql://db' cannot be used for database.url; expected jdbc:postgresql://host/database",
                        file());
    }

    @Test
    void a_group_and_a_single_setting_are_not_taken_for_each_other() {
        refused("http: 8080")
                .hasMessage(
                        "%s:1: 'http' is a group of settings; expected one of host, port, stop-within in it", file());
        refused("sandbox:\n  enabled: on\n")
                .hasMessage("%s:2: 'sandbox' is a single setting; expected one value behind 'sandbox:'", file());
    }

    @Test
    void every_mistake_is_told_in_the_order_of_the_file() {
        refused("school:\n  closes: 25:00\nwork:\n  couriers: many\nhttp:\n  port: x\n")
                .hasMessage("""
                %1$s:2: '25:00' cannot be used for school.closes; expected a time such as 08:00
                %1$s:4: 'many' cannot be used for work.couriers; expected a number from 1 to 64
                %1$s:6: 'x' cannot be used for http.port; expected a number from 0 to 65535""", file());
    }

    @Test
    void a_sandbox_is_not_opened_to_other_machines() {
        refused("http: {host: 0.0.0.0}").hasMessageContaining("would be open to other machines; expected 127.0.0.1");

        assertThat(load("http: {host: 0.0.0.0}\nsandbox: off\n").http().host()).isEqualTo("0.0.0.0");
    }

    @Test
    void school_hours_that_cannot_be_are_refused() {
        refused("school: {opens: '17:00'}").hasMessageContaining("the day closes at 16:30 and opens at 17:00");
        refused("school: {asks-at: '16:30'}")
                .hasMessageEndingWith("16:30 is outside the hours; expected a time from 08:00 to 16:30");
    }

    @Test
    void calendars_of_a_folder_can_be_named() {
        write(folder.resolve("calendars/ours.yaml"), "no-school: [2026-12-03]");

        Config config = load("calendars-folder: calendars\nschool: {calendar: ours}\n");

        assertThat(config.school().calendar().noSchool()).containsExactly(LocalDate.of(2026, 12, 3));
    }

    @Test
    void a_calendar_that_is_not_there_or_wrong_is_refused() {
        refused("school: {calendar: ours}")
                .hasMessage(
                        "%s:1: 'ours' cannot be used for school.calendar; expected one of none, us-2026-2027", file());

        write(folder.resolve("calendars/ours.yaml"), "no-school: [soon]");

        refused("calendars-folder: calendars")
                .hasMessage(
                        "%s:1: 'soon' is no date; expected a date such as 2026-11-11",
                        folder.resolve("calendars/ours.yaml"));
    }

    @Test
    void a_file_that_is_not_there_is_said_in_one_line() {
        assertThatThrownBy(() -> ConfigFile.load(folder.resolve("none.yaml"), Map.of()))
                .hasMessage("%s:1: the file cannot be read; expected a file in UTF-8", folder.resolve("none.yaml"));
    }

    @Test
    void the_command_line_wins_over_the_files() {
        Config config = ConfigFile.load(null, Map.of())
                .withData(Path.of("elsewhere"))
                .withPort(0)
                .withProtocols(Path.of("ours"));

        assertThat(config.folders()).isEqualTo(new Config.Folders(Path.of("elsewhere"), Path.of("ours"), null));
        assertThat(config.http().port()).isZero();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String content) {
        return assertThatThrownBy(() -> load(content));
    }

    private Config load(String content) {
        return load(content, Map.of());
    }

    private Config load(String content, Map<String, String> environment) {
        write(file(), content);
        return ConfigFile.load(file(), environment);
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Path file() {
        return folder.resolve("throughline.yaml");
    }
}
