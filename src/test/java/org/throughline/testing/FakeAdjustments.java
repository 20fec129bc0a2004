package org.throughline.testing;

import java.util.Optional;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Adjustments;

/** Adjustments in memory. */
public final class FakeAdjustments implements Adjustments {
    private final FakeTable<AdjustmentId, Adjustment> rows;

    public FakeAdjustments(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<Adjustment> find(AdjustmentId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Adjustment> findCurrent(TeamId team) {
        return rows.list(adjustment -> adjustment.team().equals(team)).stream()
                .reduce((kept, next) -> next.agreedAt().isBefore(kept.agreedAt()) ? kept : next);
    }

    @Override
    public void put(Adjustment adjustment) {
        rows.put(adjustment.id(), adjustment);
    }
}
