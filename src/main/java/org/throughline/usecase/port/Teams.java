package org.throughline.usecase.port;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.StaleStateException;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.TeamId;
import org.throughline.domain.team.WorkspaceId;

/** Keeps teams and who is on them. */
public interface Teams {

    Optional<Team> find(TeamId id);

    Optional<Team> findByRoom(RoomId room);

    /** The teams a person is on, by name. */
    List<Team> listOf(PersonId person);

    /** The teams of a workspace, by name. */
    List<Team> listIn(WorkspaceId workspace);

    /** The workspaces that have a team. */
    List<WorkspaceId> listWorkspaces();

    /** Adds a team; {@link StaleStateException} when its room has one already. */
    void add(Team team);

    /** Saves over the version it was loaded with, else {@link StaleStateException}. */
    void save(Team team);
}
