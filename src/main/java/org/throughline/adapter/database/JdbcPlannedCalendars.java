package org.throughline.adapter.database;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.PlannedCalendars;

/** With which calendars workspaces were planned, in the table {@code planned_calendar}. */
final class JdbcPlannedCalendars implements PlannedCalendars {
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcPlannedCalendars(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<String> findMark(WorkspaceId workspace) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select mark from planned_calendar where workspace = :workspace")
                        .bind("workspace", workspace.value())
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public void put(WorkspaceId workspace, String mark) {
        var insert = """
                insert into planned_calendar (workspace, mark)
                values (:workspace, :mark)
                    on conflict do nothing
                """;
        var update = "update planned_calendar set mark = :mark where workspace = :workspace";
        transactions.run(() -> {
            if (execute(update, workspace, mark) == 0 && execute(insert, workspace, mark) == 0) {
                execute(update, workspace, mark);
            }
        });
    }

    private int execute(String sql, WorkspaceId workspace, String mark) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("workspace", workspace.value())
                .bind("mark", mark)
                .execute());
    }
}
