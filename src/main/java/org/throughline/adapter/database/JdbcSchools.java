package org.throughline.adapter.database;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Schools;

/** Schools in the tables {@code school} and {@code school_leader}. */
final class JdbcSchools implements Schools {
    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcSchools(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<School> findIn(WorkspaceId workspace) {
        var sql = """
                select id, workspace, name, zone, calendar
                  from school
                 where workspace = :workspace
                 order by name
                 limit 1
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("workspace", workspace.value())
                .map(row -> school(row, handle))
                .findFirst());
    }

    @Override
    public void put(School school) {
        var update = """
                update school
                   set workspace = :workspace, name = :name, zone = :zone, calendar = :calendar
                 where id = :id
                """;
        var insert = """
                insert into school (id, workspace, name, zone, calendar)
                values (:id, :workspace, :name, :zone, :calendar)
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (bind(handle.createUpdate(update), school).execute() == 0) {
                bind(handle.createUpdate(insert), school).execute();
            }
            handle.createUpdate("delete from school_leader where school = :school")
                    .bind("school", school.id().value())
                    .execute();
            insertLeaders(handle, school);
        }));
    }

    private static Update bind(Update statement, School school) {
        return statement
                .bind("id", school.id().value())
                .bind("workspace", school.workspace().value())
                .bind("name", school.name())
                .bind("zone", school.zone().getId())
                .bind("calendar", school.calendar());
    }

    private static void insertLeaders(Handle handle, School school) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into school_leader (school, place, person, title)
                values (:school, :place, :person, :title)
                """);
        for (Leader leader : school.leaders()) {
            batch.bind("school", school.id().value())
                    .bind("place", batch.size())
                    .bind("person", leader.person().value())
                    .bind("title", leader.title().code())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static School school(RowView row, Handle handle) {
        UUID id = row.getColumn("id", UUID.class);
        return new School(
                new SchoolId(id),
                new WorkspaceId(row.getColumn("workspace", String.class)),
                row.getColumn("name", String.class),
                ZoneId.of(row.getColumn("zone", String.class)),
                row.getColumn("calendar", String.class),
                leaders(handle, id));
    }

    private static List<Leader> leaders(Handle handle, UUID school) {
        return handle.createQuery("select person, title from school_leader where school = :school order by place")
                .bind("school", school)
                .map(row -> new Leader(
                        new PersonId(row.getColumn("person", String.class)),
                        LeaderTitle.parse(row.getColumn("title", String.class))))
                .list();
    }
}
