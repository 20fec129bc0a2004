package org.throughline.testing;

import java.time.Instant;
import java.util.Optional;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Pauses;

/** Pauses in memory. */
public final class FakePauses implements Pauses {
    private final FakeTable<PersonId, Instant> rows;

    public FakePauses(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<Instant> findUntil(PersonId person) {
        return rows.find(person);
    }

    @Override
    public void put(PersonId person, Instant until) {
        rows.put(person, until);
    }

    @Override
    public void remove(PersonId person) {
        rows.remove(person);
    }
}
