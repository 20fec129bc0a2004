package org.throughline.testing;

import java.util.Optional;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.PlannedCalendars;

/** Marks of calendars in memory. */
public final class FakePlannedCalendars implements PlannedCalendars {
    private final FakeTable<WorkspaceId, String> rows;

    public FakePlannedCalendars(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<String> findMark(WorkspaceId workspace) {
        return rows.find(workspace);
    }

    @Override
    public void put(WorkspaceId workspace, String mark) {
        rows.put(workspace, mark);
    }
}
