package org.throughline.adapter.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.throughline.domain.goal.GoalId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.goal.Indicator;
import org.throughline.domain.goal.IndicatorId;
import org.throughline.domain.goal.IndicatorType;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Goals;

/** Improvement goals in the tables {@code goal} and {@code indicator}. */
final class JdbcGoals implements Goals {
    private static final String SELECT = """
            select id, team, statement, by_date, active
              from goal
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcGoals(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<ImprovementGoal> find(GoalId id) {
        return list("where id = :key", id.value()).stream().findFirst();
    }

    @Override
    public List<ImprovementGoal> listActive(TeamId team) {
        return list("where team = :key and active order by set_order", team.value());
    }

    @Override
    public void put(ImprovementGoal goal) {
        var update = """
                update goal
                   set statement = :statement, by_date = :by, active = :active
                 where id = :id
                """;
        var insert = """
                insert into goal (id, team, statement, by_date, active)
                values (:id, :team, :statement, :by, :active)
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (bind(handle.createUpdate(update), goal).execute() == 0) {
                bind(handle.createUpdate(insert), goal)
                        .bind("team", goal.team().value())
                        .execute();
            }
            putIndicators(handle, goal);
        }));
    }

    private static Update bind(Update statement, ImprovementGoal goal) {
        return statement
                .bind("id", goal.id().value())
                .bind("statement", goal.statement())
                .bind("by", goal.by())
                .bind("active", goal.active());
    }

    /** Indicators that stay keep their rows. */
    private static void putIndicators(Handle handle, ImprovementGoal goal) {
        var update = "update indicator set place = :place, name = :name, kind = :kind where id = :id and goal = :goal";
        var insert = """
                insert into indicator (id, goal, place, name, kind)
                values (:id, :goal, :place, :name, :kind)
                """;
        removeOtherIndicators(handle, goal);
        for (int place = 0; place < goal.indicators().size(); place++) {
            if (bindIndicator(handle.createUpdate(update), goal, place).execute() == 0) {
                bindIndicator(handle.createUpdate(insert), goal, place).execute();
            }
        }
    }

    private static void removeOtherIndicators(Handle handle, ImprovementGoal goal) {
        List<UUID> kept = goal.indicators().stream()
                .map(indicator -> indicator.id().value())
                .toList();
        String others = kept.isEmpty() ? "" : " and id not in (<kept>)";
        Update delete = handle.createUpdate("delete from indicator where goal = :goal" + others)
                .bind("goal", goal.id().value());
        (kept.isEmpty() ? delete : delete.bindList("kept", kept)).execute();
    }

    private static Update bindIndicator(Update statement, ImprovementGoal goal, int place) {
        Indicator indicator = goal.indicators().get(place);
        return statement
                .bind("id", indicator.id().value())
                .bind("goal", goal.id().value())
                .bind("place", place)
                .bind("name", indicator.name())
                .bind("kind", indicator.type().code());
    }

    private List<ImprovementGoal> list(String which, UUID key) {
        return jdbi.withHandle(handle -> {
            List<ImprovementGoal> bare = handle.createQuery(SELECT + which)
                    .bind("key", key)
                    .map(JdbcGoals::withoutIndicators)
                    .list();
            Map<UUID, List<Indicator>> indicators = indicators(handle, bare);
            return bare.stream()
                    .map(goal -> withIndicators(
                            goal, indicators.getOrDefault(goal.id().value(), List.of())))
                    .toList();
        });
    }

    private static Map<UUID, List<Indicator>> indicators(Handle handle, List<ImprovementGoal> goals) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery("select goal, id, name, kind from indicator where goal in (<goals>) order by place")
                .bindList("goals", goals.stream().map(goal -> goal.id().value()).toList())
                .map(row -> Map.entry(row.getColumn("goal", UUID.class), indicator(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Indicator indicator(RowView row) {
        return new Indicator(
                new IndicatorId(row.getColumn("id", UUID.class)),
                row.getColumn("name", String.class),
                IndicatorType.parse(row.getColumn("kind", String.class)));
    }

    private static ImprovementGoal withoutIndicators(RowView row) {
        return new ImprovementGoal(
                new GoalId(row.getColumn("id", UUID.class)),
                new TeamId(row.getColumn("team", UUID.class)),
                row.getColumn("statement", String.class),
                row.getColumn("by_date", LocalDate.class),
                row.getColumn("active", Boolean.class),
                List.of());
    }

    private static ImprovementGoal withIndicators(ImprovementGoal goal, List<Indicator> indicators) {
        return new ImprovementGoal(goal.id(), goal.team(), goal.statement(), goal.by(), goal.active(), indicators);
    }
}
