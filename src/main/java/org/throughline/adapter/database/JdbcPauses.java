package org.throughline.adapter.database;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Pauses;

/** Pauses in the table {@code person_pause}. */
final class JdbcPauses implements Pauses {
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcPauses(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> findUntil(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery("select until_at from person_pause where person = :person")
                .bind("person", person.value())
                .mapTo(Instant.class)
                .findFirst());
    }

    @Override
    public void put(PersonId person, Instant until) {
        var update = "update person_pause set until_at = :until where person = :person";
        var insert = "insert into person_pause (person, until_at) values (:person, :until) on conflict do nothing";
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (execute(handle, update, person, until) == 0 && execute(handle, insert, person, until) == 0) {
                execute(handle, update, person, until);
            }
        }));
    }

    @Override
    public void remove(PersonId person) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from person_pause where person = :person")
                .bind("person", person.value())
                .execute());
    }

    private static int execute(Handle handle, String sql, PersonId person, Instant until) {
        return handle.createUpdate(sql)
                .bind("person", person.value())
                .bind("until", until)
                .execute();
    }
}
