package org.throughline.wiring;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.calendarfile.CalendarFiles;
import org.throughline.adapter.http.HttpSettings;
import org.throughline.adapter.yaml.FileProblem;
import org.throughline.adapter.yaml.PackagedFiles;
import org.throughline.adapter.yaml.WrongFileException;
import org.throughline.adapter.yaml.YamlNode;
import org.throughline.domain.calendar.WorkingHours;

/** Reads the settings: those that are shipped, and over them those of the operator's file. */
public final class ConfigFile {
    private static final String SHIPPED = "/defaults/config/throughline.yaml";
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "::1");

    private final Map<String, String> environment;
    private final Path folder;
    private final Settings settings;

    private ConfigFile(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
        this.settings = new Settings(YamlNode.parse("config/throughline.yaml", PackagedFiles.text(SHIPPED)));
    }

    /**
     * The settings, with those of {@code file} over the shipped ones where there is one; secrets come from the
     * environment. Throws {@link WrongFileException} with all that is wrong in the file.
     */
    public static Config load(@Nullable Path file, Map<String, String> environment) {
        if (file == null) {
            return new ConfigFile(environment, Path.of("")).config();
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
        ConfigFile configFile = new ConfigFile(environment, folder);
        configFile.settings.overlay(YamlNode.parse(file.toString(), contentOf(file)));
        return configFile.config();
    }

    private Config config() {
        Config.Folders folders = folders();
        Config config = new Config(folders, http(), sandbox(), database(), people(), school(folders), work(), slack());
        if (config.servesSandbox() && !LOOPBACK.contains(config.http().host())) {
            settings.refuse(
                    "http.host",
                    "the sandbox, where anybody may act as anybody, would be open to other machines",
                    "127.0.0.1, or 'sandbox: off'");
        }
        settings.throwProblems();
        return config;
    }

    private Config.Folders folders() {
        return new Config.Folders(
                settings.get("data-folder", "a folder", this::path),
                settings.find("protocols-folder", "a folder", this::path).orElse(null),
                settings.find("calendars-folder", "a folder", this::path).orElse(null));
    }

    private HttpSettings http() {
        return new HttpSettings(
                settings.get("http.host", "a host name or address", SettingValue::named),
                settings.get("http.port", "a number from 0 to 65535", text -> SettingValue.number(text, 0, 65_535)),
                length("http.stop-within"));
    }

    private SandboxMode sandbox() {
        return settings.get("sandbox", "on, off or auto", text -> SandboxMode.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private Config.Database database() {
        return new Config.Database(
                settings.find("database.url", "jdbc:postgresql://host/database", SettingValue::postgresUrl)
                        .orElse(null),
                settings.find("database.user", "a user name", SettingValue::named)
                        .orElse(null),
                secret("database.password").orElse(null),
                settings.get(
                        "database.pool-size", "a number from 2 to 100", text -> SettingValue.number(text, 2, 100)));
    }

    private Config.People people() {
        return new Config.People(
                settings.get("people.zone", "a time zone such as America/New_York", ZoneId::of),
                settings.get("people.language", "en or es", SettingValue::language));
    }

    private Config.School school(Config.Folders folders) {
        CalendarFiles calendars = settings.collect(() -> CalendarFiles.load(folders.calendars()))
                .orElseGet(() -> CalendarFiles.load(null));
        return new Config.School(
                calendars,
                settings.get("school.calendar", "one of " + String.join(", ", calendars.names()), calendars::get),
                hours(),
                time("school.asks-at"));
    }

    private WorkingHours hours() {
        LocalTime opens = time("school.opens");
        LocalTime closes = time("school.closes");
        LocalTime asksAt = time("school.asks-at");
        if (!opens.isBefore(closes)) {
            settings.refuse("school.closes", "the day closes at " + closes + " and opens at " + opens, "a later time");
        } else if (asksAt.isBefore(opens) || !asksAt.isBefore(closes)) {
            settings.refuse(
                    "school.asks-at", asksAt + " is outside the hours", "a time from " + opens + " to " + closes);
        }
        return opens.isBefore(closes) ? new WorkingHours(opens, closes) : WorkingHours.DEFAULT;
    }

    private @Nullable SlackSettings slack() {
        String apiUrl =
                settings.get("slack.api-url", "an address such as https://slack.com/api/", SettingValue::apiUrl);
        URI publicUrl = settings.find(
                        "slack.public-url", "an address such as https://plc.example.org/", SettingValue::apiUrl)
                .map(URI::create)
                .orElse(null);
        return new SlackSecrets(settings, environment).find(apiUrl, publicUrl).orElse(null);
    }

    private Config.Work work() {
        return new Config.Work(
                settings.get("work.couriers", "a number from 1 to 64", text -> SettingValue.number(text, 1, 64)),
                length("work.sweep-every"),
                length("work.due-every"));
    }

    /** The secret that the environment holds; what stands in the file is never repeated in a message. */
    private Optional<Secret> secret(String path) {
        Optional<String> written = settings.find(path, "${NAME}", text -> text);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> variable = Variables.findName(written.get());
        if (variable.isEmpty()) {
            settings.refuse(path, "a secret stands in the file", "a variable of the environment, as in ${NAME}");
            return Optional.empty();
        }
        Optional<Secret> secret = variable.map(environment::get).map(Secret::new);
        if (secret.isEmpty()) {
            settings.refuse(path, "the environment has no " + variable.get(), "a variable that is set at the start");
        }
        return secret;
    }

    private LocalTime time(String path) {
        return settings.get(path, "a time such as 08:00", LocalTime::parse);
    }

    private Duration length(String path) {
        return settings.get(path, "a length of time such as 10s, 5m or 2h", SettingValue::duration);
    }

    private Path path(String text) {
        if (text.equals("~") || text.startsWith("~/")) {
            return Path.of(System.getProperty("user.home") + text.substring(1));
        }
        return folder.resolve(text);
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            FileProblem problem = new FileProblem(file.toString(), 1, "the file cannot be read", "a file in UTF-8");
            throw new WrongFileException(List.of(problem));
        }
    }
}
