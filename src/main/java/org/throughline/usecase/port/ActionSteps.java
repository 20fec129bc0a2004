package org.throughline.usecase.port;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/** Keeps action steps with their history and follow-ups. */
public interface ActionSteps {

    Optional<ActionStep> find(ActionStepId id);

    /** Every step of the team, whatever its state, in the order they were agreed. */
    List<ActionStep> listOfTeam(TeamId team);

    /** The open and offered steps of the team, by review date, then in the order they were agreed. */
    List<ActionStep> listLive(TeamId team);

    /** The open and offered steps of a person in all their teams, by review date. */
    List<ActionStep> listLiveOf(PersonId owner);

    /** The steps agreed in a session, in the order they were agreed. */
    List<ActionStep> listAgreedIn(SessionId session);

    void add(ActionStep step);

    /** Saves over the version it was loaded with, else {@link org.throughline.domain.StaleStateException}. */
    void save(ActionStep step);
}
