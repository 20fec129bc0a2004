package org.throughline.usecase.port;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/** Keeps sessions with everything in them. */
public interface Sessions {

    Optional<Session> find(SessionId id);

    /** The session, with its row locked until the transaction ends, so that people acting at once take turns. */
    Optional<Session> findLocked(SessionId id);

    /** The team's session that is open or paused; there is at most one. */
    Optional<Session> findOngoing(TeamId team);

    /** The team's session that began last, whatever became of it. */
    Optional<Session> findLatest(TeamId team);

    /** The team's closed sessions, latest closing first; abandoned ones are left out. */
    List<Session> listClosed(TeamId team, int most);

    /** The sessions that are open or paused in which this person is present. */
    List<Session> listOngoingWith(PersonId person);

    /** Adds a session; {@link StaleStateException} when the team has one that is open or paused already. */
    void add(Session session);

    /** Saves over the version it was loaded with, else {@link StaleStateException}. */
    void save(Session session);
}
