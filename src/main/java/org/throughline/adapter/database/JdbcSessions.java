package org.throughline.adapter.database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Sessions;

/** Sessions in the tables {@code session}, {@code attendee} and {@code entry}; read again only where they changed. */
final class JdbcSessions implements Sessions {
    private static final String SELECT = """
            select id, team, protocol, protocol_version, state, outcome, starts_at, block_minutes, goal, trying,
                   meeting, current_step, roles, runs, parked, tried, role_changes, closed_at, adjustment,
                   next_meeting, recorded_afterwards, dissent, version
              from session
            """;

    private static final String UPDATE = """
            update session
               set ongoing_team = :ongoing, state = :state, outcome = :outcome, starts_at = :startsAt,
                   block_minutes = :minutes, goal = :goal, trying = :trying, meeting = :meeting, current_step = :step,
                   roles = :roles, runs = :runs, parked = :parked, tried = :tried, role_changes = :roleChanges,
                   closed_at = :closedAt, adjustment = :adjustment, next_meeting = :nextMeeting,
                   recorded_afterwards = :afterwards, dissent = :dissent, version = version + 1
             where id = :id
               and version = :version
            """;
    private static final String COUNT_UP = """
            update session
               set version = version + 1
             where id = :id
               and version = :version
            """;

    private final Jdbi jdbi;
    private final JdbiTransactions transactions;
    private final LastVersions<SessionId, Session> last;

    JdbcSessions(Jdbi jdbi, JdbiTransactions transactions, LastVersions<SessionId, Session> last) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.last = last;
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return find("where id = :key", id.value());
    }

    @Override
    public Optional<Session> findLocked(SessionId id) {
        return find("where id = :key for update", id.value());
    }

    @Override
    public Optional<Session> findOngoing(TeamId team) {
        return find("where ongoing_team = :key", team.value());
    }

    @Override
    public Optional<Session> findLatest(TeamId team) {
        return find("where team = :key order by starts_at desc fetch first row only", team.value());
    }

    @Override
    public List<Session> listClosed(TeamId team, int most) {
        return list("where team = :key and state = 'closed' order by closed_at desc", team.value(), most);
    }

    @Override
    public List<Session> listOngoingWith(PersonId person) {
        var which = """
                 where ongoing_team is not null
                   and id in (select session from attendee where person = :key)
                """;
        return list(which, person.value(), Integer.MAX_VALUE);
    }

    @Override
    public void add(Session session) {
        var sql = """
                insert into session (id, team, ongoing_team, protocol, protocol_version, state, outcome, starts_at,
                       block_minutes, goal, trying, meeting, current_step, roles, runs, parked, tried, role_changes,
                       closed_at, adjustment, next_meeting, recorded_afterwards, dissent, version)
                values (:id, :team, :ongoing, :protocol, :protocolVersion, :state, :outcome, :startsAt,
                       :minutes, :goal, :trying, :meeting, :step, :roles, :runs, :parked, :tried, :roleChanges,
                       :closedAt, :adjustment, :nextMeeting, :afterwards, :dissent, :version)
                    on conflict do nothing
                """;
        transactions.run(() -> jdbi.useHandle(handle -> {
            Update insert = SessionColumns.bindFixed(handle.createUpdate(sql), session);
            if (SessionColumns.bind(insert, session).execute() == 0) {
                throw new StaleStateException("a session of team " + session.team());
            }
            new SessionParts(handle).add(session);
            keep(session);
        }));
    }

    @Override
    public void save(Session session) {
        transactions.run(() -> jdbi.useHandle(handle -> {
            Session before = kept(session);
            update(handle, before, session);
            new SessionParts(handle).save(before, session);
            keep(session.withVersion(session.version() + 1));
        }));
    }

    /** How the session's rows are now: what this transaction read of them, or else what they are read to be. */
    private Session kept(Session session) {
        return transactions
                .recall(session.id(), Session.class)
                .filter(read -> read.version() == session.version())
                .or(() -> find(session.id()))
                .orElseThrow(() -> new StaleStateException("session " + session.id()));
    }

    private static void update(Handle handle, Session before, Session session) {
        Update update = SessionColumns.areSame(before, session)
                ? SessionColumns.bindVersion(handle.createUpdate(COUNT_UP), session)
                : SessionColumns.bind(handle.createUpdate(UPDATE), session);
        if (update.execute() == 0) {
            throw new StaleStateException("session " + session.id());
        }
    }

    /** For the rest of the transaction, and, once it is committed, for those to come. */
    private void keep(Session session) {
        transactions.remember(session.id(), session);
        transactions.afterCommit(() -> last.keep(session.id(), session));
    }

    private Optional<Session> find(String which, UUID key) {
        return RowVersion.find(jdbi, "session", which, key).flatMap(this::find);
    }

    private Optional<Session> find(RowVersion row) {
        var id = new SessionId(row.id());
        Optional<Session> session = last.find(id, row.version())
                .or(() -> list("where id = :key", row.id(), 1).stream().findFirst());
        session.ifPresent(this::keep);
        return session;
    }

    private List<Session> list(String which, Object key, int most) {
        return jdbi.withHandle(handle -> {
            List<Session> bare = handle.createQuery(SELECT + which)
                    .bind("key", key)
                    .setMaxRows(most)
                    .map(SessionColumns::read)
                    .list();
            List<Session> sessions = new SessionParts(handle).fill(bare);
            sessions.forEach(session -> transactions.remember(session.id(), session));
            return sessions;
        });
    }
}
