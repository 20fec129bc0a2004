package org.throughline.adapter.database;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.throughline.domain.team.WorkspaceId;

/** Takes everything of one workspace away. */
final class WorkspaceRows {
    private static final String OF_TEAMS = " where team in (select id from team where workspace = :workspace)";

    /** What refers to other rows comes before them. */
    private static final List<String> STATEMENTS = List.of(
            "delete from action_step" + OF_TEAMS,
            "delete from adjustment" + OF_TEAMS,
            "delete from session" + OF_TEAMS,
            "delete from goal" + OF_TEAMS,
            "delete from meeting" + OF_TEAMS,
            "delete from team where workspace = :workspace",
            "delete from school where workspace = :workspace",
            "delete from planned_calendar where workspace = :workspace",
            "delete from person_pause where person like :persons",
            "delete from open_form where person like :persons",
            "delete from message_target where target like :rooms or target like :people",
            "delete from outgoing_message where workspace = :workspace",
            "delete from inbound_seen where workspace = :workspace");

    private final Jdbi jdbi;

    WorkspaceRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void delete(WorkspaceId workspace) {
        String start = workspace.value().replaceAll("([\\\\%_])", "\\\\$1") + "/%";
        jdbi.useHandle(handle -> STATEMENTS.forEach(sql -> handle.createUpdate(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("workspace", workspace.value())
                .bind("persons", start)
                .bind("rooms", "room:" + start)
                .bind("people", "person:" + start)
                .execute()));
    }
}
