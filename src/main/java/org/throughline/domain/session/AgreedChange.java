package org.throughline.domain.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;

/**
 * The one change a session leaves with, so far.
 *
 * @param carriedOn it is the team's change from before, not a new one
 */
public record AgreedChange(EntryValues values, boolean carriedOn) {

    /**
     * The change the session chose, or the current one when it carries on with that; empty while it did neither.
     *
     * @param current the change the team was trying before; null when none
     */
    public static Optional<AgreedChange> find(Protocol protocol, Session session, @Nullable Adjustment current) {
        return protocol.steps().stream()
                .filter(step -> step.keeps(RecordKind.ADJUSTMENT))
                .flatMap(step -> findIn(step, session, current).stream())
                .findFirst();
    }

    private static Optional<AgreedChange> findIn(Step step, Session session, @Nullable Adjustment current) {
        boolean carriedOn = session.findRun(step.id()).map(StepRun::carriedOn).orElse(false);
        if (carriedOn) {
            return Optional.ofNullable(current).map(change -> new AgreedChange(change.values(), true));
        }
        return step.findRecord(RecordKind.ADJUSTMENT)
                .map(RecordSpec::name)
                .flatMap(record -> session.notes().chosen(record).stream().findFirst())
                .map(entry -> new AgreedChange(entry.values(), false));
    }
}
