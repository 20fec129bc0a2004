package org.throughline.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.SessionState;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;
import org.throughline.usecase.port.Sessions;

/** Sessions in memory. */
public final class FakeSessions implements Sessions {
    private final FakeTransactions transactions;
    private final FakeTable<SessionId, Session> rows;

    public FakeSessions(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Session> findLocked(SessionId id) {
        return rows.find(id);
    }

    @Override
    public Optional<Session> findOngoing(TeamId team) {
        return rows.list(session -> session.team().equals(team) && !session.isOver()).stream()
                .findFirst();
    }

    @Override
    public Optional<Session> findLatest(TeamId team) {
        return rows.list(session -> session.team().equals(team)).stream()
                .max(Comparator.comparing(session -> session.opening().startsAt()));
    }

    @Override
    public List<Session> listClosed(TeamId team, int most) {
        return rows.list(session -> session.team().equals(team) && session.state() == SessionState.CLOSED).stream()
                .sorted(Comparator.<Session, java.time.Instant>comparing(session ->
                                Objects.requireNonNull(session.closing()).at())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Session> listOngoingWith(PersonId person) {
        return rows.list(session -> !session.isOver() && session.attendance().includes(person));
    }

    @Override
    public void add(Session session) {
        transactions.run(() -> {
            if (!session.isOver() && findOngoing(session.team()).isPresent()) {
                throw new StaleStateException("a session of team " + session.team());
            }
            rows.put(session.id(), session);
        });
    }

    @Override
    public void save(Session session) {
        transactions.run(() -> {
            if (find(session.id())
                    .filter(kept -> kept.version() == session.version())
                    .isEmpty()) {
                throw new StaleStateException("session " + session.id());
            }
            rows.put(session.id(), session.withVersion(session.version() + 1));
        });
    }
}
