package org.throughline.testing;

import java.util.Comparator;
import java.util.Optional;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Schools;

/** Schools in memory. */
public final class FakeSchools implements Schools {
    private final FakeTable<SchoolId, School> rows;

    public FakeSchools(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<School> findIn(WorkspaceId workspace) {
        return rows.list(school -> school.workspace().equals(workspace)).stream()
                .min(Comparator.comparing(School::name));
    }

    @Override
    public void put(School school) {
        rows.put(school.id(), school);
    }
}
