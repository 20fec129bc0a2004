package org.throughline.adapter.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.nudge.DropReason;
import org.throughline.domain.team.PersonId;
import org.throughline.usecase.port.Nudge;
import org.throughline.usecase.port.Nudges;

/** Nudges in the table {@code nudge}. */
final class JdbcNudges implements Nudges {
    private static final String SELECT = """
            select meeting, person, due_at, requested, digest_day, dropped
              from nudge
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcNudges(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<Nudge> find(MeetingId meeting, PersonId owner) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where meeting = :meeting and person = :person")
                .bind("meeting", meeting.value())
                .bind("person", owner.value())
                .map(JdbcNudges::nudge)
                .findFirst());
    }

    @Override
    public List<Nudge> listOf(MeetingId meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where meeting = :meeting order by person")
                .bind("meeting", meeting.value())
                .map(JdbcNudges::nudge)
                .list());
    }

    @Override
    public List<Nudge> listInDigest(PersonId owner, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         where person = :person
                           and digest_day = :day
                         order by due_at
                        """)
                .bind("person", owner.value())
                .bind("day", day)
                .map(JdbcNudges::nudge)
                .list());
    }

    @Override
    public List<Nudge> listWaiting(PersonId owner) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         where person = :person
                           and waiting
                         order by due_at
                        """)
                .bind("person", owner.value())
                .map(JdbcNudges::nudge)
                .list());
    }

    @Override
    public void put(Nudge nudge) {
        var update = """
                update nudge
                   set due_at = :dueAt, waiting = :waiting, requested = :requested, digest_day = :day,
                       dropped = :dropped
                 where meeting = :meeting
                   and person = :person
                """;
        var insert = """
                insert into nudge (meeting, person, due_at, waiting, requested, digest_day, dropped)
                values (:meeting, :person, :dueAt, :waiting, :requested, :day, :dropped)
                    on conflict do nothing
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (execute(handle, update, nudge) == 0 && execute(handle, insert, nudge) == 0) {
                execute(handle, update, nudge);
            }
        }));
    }

    @Override
    public void remove(MeetingId meeting, PersonId owner) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from nudge where meeting = :meeting and person = :person")
                .bind("meeting", meeting.value())
                .bind("person", owner.value())
                .execute());
    }

    @Override
    public List<Nudge> claimDue(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         where waiting
                           and due_at <= :now
                         order by due_at
                         limit :most
                           for update skip locked
                        """)
                .bind("now", now)
                .bind("most", most)
                .map(JdbcNudges::nudge)
                .list());
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select min(due_at) from nudge where waiting and due_at > :after")
                        .bind("after", after)
                        .mapTo(Instant.class)
                        .findFirst());
    }

    private static int execute(Handle handle, String sql, Nudge nudge) {
        DropReason dropped = nudge.dropped();
        return handle.createUpdate(sql)
                .bind("meeting", nudge.meeting().value())
                .bind("person", nudge.owner().value())
                .bind("dueAt", nudge.dueAt())
                .bind("waiting", nudge.isWaiting())
                .bind("requested", nudge.requested())
                .bind("day", nudge.digest())
                .bind("dropped", dropped == null ? null : dropped.code())
                .execute();
    }

    private static Nudge nudge(RowView row) {
        String dropped = row.getColumn("dropped", String.class);
        return new Nudge(
                new MeetingId(row.getColumn("meeting", UUID.class)),
                new PersonId(row.getColumn("person", String.class)),
                row.getColumn("due_at", Instant.class),
                row.getColumn("requested", Boolean.class),
                row.getColumn("digest_day", LocalDate.class),
                dropped == null ? null : DropReason.parse(dropped));
    }
}
