package org.throughline.wiring;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.calendarfile.CalendarFiles;
import org.throughline.adapter.http.HttpSettings;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;

/** Every setting of the bot, checked; what each one means stands in {@code config/throughline.yaml}. */
public record Config(
        Folders folders,
        HttpSettings http,
        SandboxMode sandbox,
        Database database,
        People people,
        School school,
        Work work,
        @Nullable SlackSettings slack) {

    /** Where files are: the data, and protocols and calendars that extend the shipped ones. */
    public record Folders(
            Path data, @Nullable Path protocols, @Nullable Path calendars) {}

    /** The PostgreSQL database to use; without a URL the embedded one in the data folder. */
    public record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable Secret password,
            int poolSize) {

        public boolean isEmbedded() {
            return url == null;
        }
    }

    /** Zone and language of people and teams whose platform does not say theirs. */
    public record People(ZoneId zone, Locale language) {}

    /** All school calendars and the one to take, the working hours, and when owners are asked, in their own zone. */
    public record School(CalendarFiles calendars, SchoolCalendar calendar, WorkingHours hours, LocalTime asksAt) {}

    /** How many couriers deliver, and how often undelivered and due things are looked for. */
    public record Work(int couriers, Duration sweepEvery, Duration dueEvery) {}

    /** Whether the sandbox runs beside the real platforms whose settings are there. */
    public boolean servesSandbox() {
        return sandbox.isOnBeside(slack == null ? 0 : 1);
    }

    public Config withData(Path data) {
        return withFolders(new Folders(data, folders.protocols(), folders.calendars()));
    }

    public Config withProtocols(Path protocols) {
        return withFolders(new Folders(folders.data(), protocols, folders.calendars()));
    }

    public Config withPort(int port) {
        return new Config(folders, http.withPort(port), sandbox, database, people, school, work, slack);
    }

    public Config withSandbox(SandboxMode mode) {
        return new Config(folders, http, mode, database, people, school, work, slack);
    }

    private Config withFolders(Folders others) {
        return new Config(others, http, sandbox, database, people, school, work, slack);
    }
}
