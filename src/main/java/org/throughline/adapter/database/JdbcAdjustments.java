package org.throughline.adapter.database;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Adjustments;

/** Adjustments in the table {@code adjustment}. */
final class JdbcAdjustments implements Adjustments {
    private static final String SELECT = """
            select id, team, session, field_values, agreed_at, shared
              from adjustment
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcAdjustments(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<Adjustment> find(AdjustmentId id) {
        return find("where id = :key", id.value());
    }

    @Override
    public Optional<Adjustment> findCurrent(TeamId team) {
        return find("where team = :key order by agreed_at desc, agreed_order desc limit 1", team.value());
    }

    @Override
    public void put(Adjustment adjustment) {
        var update = """
                update adjustment
                   set field_values = :values, agreed_at = :agreedAt, shared = :shared
                 where id = :id
                """;
        var insert = """
                insert into adjustment (id, team, session, field_values, agreed_at, shared)
                values (:id, :team, :session, :values, :agreedAt, :shared)
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (bind(handle.createUpdate(update), adjustment).execute() == 0) {
                bind(handle.createUpdate(insert), adjustment)
                        .bind("team", adjustment.team().value())
                        .bind("session", adjustment.session().value())
                        .execute();
            }
        }));
    }

    private static Update bind(Update statement, Adjustment adjustment) {
        return statement
                .bind("id", adjustment.id().value())
                .bind("values", Json.ofValues(adjustment.values()))
                .bind("agreedAt", adjustment.agreedAt())
                .bind("shared", adjustment.shared());
    }

    private Optional<Adjustment> find(String which, UUID key) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + which)
                .bind("key", key)
                .map(JdbcAdjustments::adjustment)
                .findFirst());
    }

    private static Adjustment adjustment(RowView row) {
        return new Adjustment(
                new AdjustmentId(row.getColumn("id", UUID.class)),
                new TeamId(row.getColumn("team", UUID.class)),
                new SessionId(row.getColumn("session", UUID.class)),
                Json.toValues(row.getColumn("field_values", String.class)),
                row.getColumn("agreed_at", Instant.class),
                row.getColumn("shared", Boolean.class));
    }
}
