package org.throughline.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.throughline.adapter.database.Database;
import org.throughline.domain.team.WorkspaceId;

/**
 * All that is kept of one workspace, as text that two runs of the same script share: every table and column of the
 * schema but those named here, row by row. Ids are numbered in the order in which they appear; planned moments stand as
 * they are, those at which somebody happened to act only by the hour.
 */
public final class DatabaseState {
    /** What a platform, a courier or the process keeps for itself, and why it says nothing about a team's work. */
    private static final Map<String, String> TABLES_LEFT_OUT = Map.ofEntries(
            Map.entry("clock_offset", "how far the sandbox's clock was moved"),
            Map.entry("flyway_schema_history", "the schema's own history"),
            Map.entry("inbound_seen", "keys that platforms give to requests"),
            Map.entry("message_target", "which courier holds a room until when"),
            Map.entry("open_form", "forms on screens, those that nobody submitted included"),
            Map.entry("planned_calendar", "written by a task of its own, by the clock of the machine"),
            Map.entry("protocol_version", "read from files at the start"),
            Map.entry("school", "seeded in the sandbox; a workspace has one when somebody names a leader"),
            Map.entry("school_leader", "as the school"),
            Map.entry("scheduled_tasks", "when tasks run, by the clock of the machine"));

    private static final List<String> TABLES_OF_PLATFORMS = List.of("sandbox_", "slack_");

    /** How often and when a courier tried, and the platform's reference; which messages are wanted and stand is kept. */
    private static final Map<String, Set<String>> COLUMNS_LEFT_OUT = Map.of(
            "outgoing_message",
            Set.of("platform_ref", "unsure", "unsure_before", "attempts", "due_at", "turn", "delivered_at"));

    /** Moments that follow from a plan and not from when somebody happened to act. */
    private static final Set<String> PLANNED = Set.of(
            "meeting.starts_at",
            "meeting.agenda_at",
            "meeting.asked_at",
            "meeting.due_at",
            "nudge.due_at",
            "outgoing_message.not_before",
            "outgoing_message.expires_at");

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern OF_A_WORKSPACE = Pattern.compile("\\b(sandbox|slack-\\w+)(/([\\w-]+)|\\b)");
    /** The sandbox's bot is in every room from the start; in a workspace it greets where it is invited. */
    private static final Pattern GREETING = Pattern.compile("outgoing_message .* subject=Welcome\\|.*");

    private final WorkspaceId workspace;
    private final UnaryOperator<String> name;

    private DatabaseState(WorkspaceId workspace, UnaryOperator<String> name) {
        this.workspace = workspace;
        this.name = name;
    }

    /** {@code name} turns the platform's id of a person or room into the one that both runs share. */
    public static String of(Database database, WorkspaceId workspace, UnaryOperator<String> name) {
        return new DatabaseState(workspace, name).read(database);
    }

    private String read(Database database) {
        List<String> rows = database.jdbi().withHandle(handle -> {
            List<String> all = new ArrayList<>();
            tables(handle).forEach(table -> all.addAll(rows(handle, table)));
            return all;
        });
        return new NumberedIds(UUID).in(rows);
    }

    private static List<String> tables(Handle handle) {
        var sql = """
                select table_name
                  from information_schema.tables
                 where table_schema = 'public'
                 order by table_name
                """;
        return handle.createQuery(sql).mapTo(String.class).list().stream()
                .filter(table -> !TABLES_LEFT_OUT.containsKey(table))
                .filter(table -> TABLES_OF_PLATFORMS.stream().noneMatch(table::startsWith))
                .toList();
    }

    private List<String> rows(Handle handle, String table) {
        return handle
                .createQuery("select %s from %s".formatted(String.join(", ", columns(handle, table)), table))
                .map((row, context) -> text(table, row))
                .list()
                .stream()
                .filter(this::isOfTheWorkspace)
                .filter(row -> !GREETING.matcher(row).matches())
                .map(this::named)
                .toList();
    }

    private static List<String> columns(Handle handle, String table) {
        var sql = """
                select column_name
                  from information_schema.columns
                 where table_schema = 'public'
                   and table_name = :table
                 order by ordinal_position
                """;
        Set<String> leftOut = COLUMNS_LEFT_OUT.getOrDefault(table, Set.of());
        return handle.createQuery(sql).bind("table", table).mapTo(String.class).list().stream()
                .filter(column -> !leftOut.contains(column))
                .toList();
    }

    private static String text(String table, ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder(table);
        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
            String column = row.getMetaData().getColumnName(place);
            Object value = row.getObject(place);
            String shown =
                    value instanceof OffsetDateTime moment ? moment.toInstant().toString() : String.valueOf(value);
            boolean planned = PLANNED.contains(table + "." + column);
            text.append(' ').append(column).append('=').append(planned ? shown : byTheHour(shown));
        }
        return text.toString();
    }

    private static String byTheHour(String value) {
        return MOMENT.matcher(value)
                .replaceAll(found -> "about " + Instant.parse(found.group()).truncatedTo(ChronoUnit.HOURS));
    }

    private boolean isOfTheWorkspace(String row) {
        return OF_A_WORKSPACE
                .matcher(row)
                .results()
                .allMatch(found -> found.group(1).equals(workspace.value()));
    }

    private String named(String row) {
        return OF_A_WORKSPACE
                .matcher(row)
                .replaceAll(found -> found.group(3) == null ? "workspace" : name.apply(found.group(3)));
    }
}
