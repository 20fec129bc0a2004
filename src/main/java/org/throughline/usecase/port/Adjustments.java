package org.throughline.usecase.port;

import java.util.Optional;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.team.TeamId;

/** Keeps the changes teams agreed to try. */
public interface Adjustments {

    Optional<Adjustment> find(AdjustmentId id);

    /** The change the team agreed last. */
    Optional<Adjustment> findCurrent(TeamId team);

    /** Keeps the adjustment, in place of one with the same id. */
    void put(Adjustment adjustment);
}
