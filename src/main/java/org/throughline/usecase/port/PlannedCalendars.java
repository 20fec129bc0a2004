package org.throughline.usecase.port;

import java.util.Optional;
import org.throughline.domain.team.WorkspaceId;

/** Keeps with which calendar and hours a workspace was planned last, as a mark that differs when they do. */
public interface PlannedCalendars {

    /** Empty for a workspace that was never looked at. */
    Optional<String> findMark(WorkspaceId workspace);

    void put(WorkspaceId workspace, String mark);
}
