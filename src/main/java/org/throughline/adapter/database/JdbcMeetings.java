package org.throughline.adapter.database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.DueMeeting;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Meetings;

/** Meetings in the table {@code meeting}. */
final class JdbcMeetings implements Meetings {
    private static final String SELECT = """
            select id, team, slot_date, slot_time, slot_zone, slot_seconds, state, skip_reason,
                   first_date, first_time, first_zone, first_seconds, agenda_at, asked_at
              from meeting
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;

    JdbcMeetings(Jdbi jdbi, JdbiTransactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id.value())
                .map(MeetingColumns::meeting)
                .findFirst());
    }

    @Override
    public List<Meeting> listBetween(TeamId team, Instant from, Instant to) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         where team = :team
                           and starts_at >= :from
                           and starts_at < :to
                         order by starts_at
                        """)
                .bind("team", team.value())
                .bind("from", from)
                .bind("to", to)
                .map(MeetingColumns::meeting)
                .list());
    }

    @Override
    public Optional<Meeting> findNext(TeamId team, Instant now) {
        return find("""
                 where team = :team
                   and starts_at > :now
                   and state = 'planned'
                 order by starts_at
                 limit 1
                """, team, now);
    }

    @Override
    public Optional<Meeting> findLatest(TeamId team, Instant now) {
        return find("""
                 where team = :team
                   and starts_at <= :now
                 order by starts_at desc
                 limit 1
                """, team, now);
    }

    @Override
    public void put(Meeting meeting, MeetingDues dues) {
        var update = """
                update meeting
                   set slot_date = :date, slot_time = :time, slot_zone = :zone, slot_seconds = :seconds,
                       starts_at = :startsAt, state = :state, skip_reason = :skipReason, first_date = :firstDate,
                       first_time = :firstTime, first_zone = :firstZone, first_seconds = :firstSeconds,
                       agenda_at = :agendaAt, asked_at = :askedAt, due_at = :dueAt
                 where id = :id
                """;
        var insert = """
                insert into meeting (id, team, slot_date, slot_time, slot_zone, slot_seconds, starts_at, state,
                       skip_reason, first_date, first_time, first_zone, first_seconds, agenda_at, asked_at, due_at)
                values (:id, :team, :date, :time, :zone, :seconds, :startsAt, :state,
                       :skipReason, :firstDate, :firstTime, :firstZone, :firstSeconds, :agendaAt, :askedAt, :dueAt)
                    on conflict do nothing
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            if (bind(handle.createUpdate(update), meeting, dues).execute() == 0
                    && bind(handle.createUpdate(insert), meeting, dues)
                                    .bind("team", meeting.team().value())
                                    .execute()
                            == 0) {
                bind(handle.createUpdate(update), meeting, dues).execute();
            }
        }));
    }

    @Override
    public void remove(MeetingId id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from meeting where id = :id")
                .bind("id", id.value())
                .execute());
    }

    @Override
    public List<DueMeeting> claimDue(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         where due_at <= :now
                         order by due_at
                         limit :most
                           for update skip locked
                        """)
                .bind("now", now)
                .bind("most", most)
                .map(row -> new DueMeeting(MeetingColumns.meeting(row), MeetingColumns.dues(row)))
                .list());
    }

    @Override
    public Optional<Instant> findNextDue(Instant after) {
        var agenda = "select min(agenda_at) from meeting where due_at is not null and agenda_at > :after";
        var asked = "select min(asked_at) from meeting where due_at is not null and asked_at > :after";
        return Stream.of(agenda, asked)
                .flatMap(sql -> findEarliest(sql, after).stream())
                .min(Instant::compareTo);
    }

    private Optional<Instant> findEarliest(String sql, Instant after) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("after", after)
                .mapTo(Instant.class)
                .findFirst());
    }

    private Optional<Meeting> find(String which, TeamId team, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + which)
                .bind("team", team.value())
                .bind("now", now)
                .map(MeetingColumns::meeting)
                .findFirst());
    }

    private static Update bind(Update statement, Meeting meeting, MeetingDues dues) {
        return MeetingColumns.bind(statement, meeting)
                .bind("agendaAt", dues.agenda())
                .bind("askedAt", dues.asked())
                .bind("dueAt", earlier(dues.agenda(), dues.asked()));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
