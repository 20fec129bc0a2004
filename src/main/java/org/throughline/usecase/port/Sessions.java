package org.throughline.usecase.port;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.TeamId;

/** Keeps sessions with everything in them. */
public interface Sessions {

    Optional<Session> find(SessionId id);

    /** The session, with its row locked until the transaction ends, so that people acting at once take turns. */
    Optional<Session> findLocked(SessionId id);

    /** The team's session that is open or paused; the latest if there were several. */
    Optional<Session> findOngoing(TeamId team);

    /** The team's closed sessions, latest closing first; abandoned ones are left out. */
    List<Session> listClosed(TeamId team, int most);

    /** The sessions that are open or paused in which this person is present. */
    List<Session> listOngoingWith(org.throughline.domain.team.PersonId person);

    void add(Session session);

    /** Saves over the version it was loaded with, else {@link org.throughline.domain.StaleStateException}. */
    void save(Session session);
}
