package org.throughline.domain.action;

import java.util.Optional;
import org.throughline.domain.team.PersonId;

/** How a step came to its owner: taken or given in a meeting, or handed over by somebody later. */
public record Origin(ActionStep step) {

    /** Who gave it to its owner, or took it; empty where that is a former member. */
    public Optional<PersonId> findGiver() {
        return Optional.ofNullable(step.history().get(0).by());
    }

    public boolean isHandedOver() {
        return step.history().stream().anyMatch(change -> change.what() == Change.What.OWNER);
    }

    public boolean isHandedOverBy(PersonId person) {
        return isHandedOver()
                && !step.owner().equals(person)
                && findGiver().filter(person::equals).isPresent();
    }
}
