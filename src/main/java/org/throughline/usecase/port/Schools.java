package org.throughline.usecase.port;

import java.util.Optional;
import org.throughline.domain.team.School;
import org.throughline.domain.team.WorkspaceId;

/** Keeps the schools and who leads them. */
public interface Schools {

    /** The school of a workspace; the first by name where there are several. */
    Optional<School> findIn(WorkspaceId workspace);

    /** Keeps the school, in place of one with the same id. */
    void put(School school);
}
