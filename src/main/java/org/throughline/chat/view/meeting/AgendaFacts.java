package org.throughline.chat.view.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/**
 * What an agenda draws from.
 *
 * @param due the steps the meeting looks at, by review date
 * @param trying the change the team tries; null while there is none
 * @param roles who would do what, by rotation
 * @param protocol what [Start now] starts
 */
public record AgendaFacts(
        Meeting meeting,
        String team,
        List<ActionStep> due,
        @Nullable Adjustment trying,
        Map<Role, PersonId> roles,
        ProtocolId protocol,
        Names names) {

    public AgendaFacts {
        due = List.copyOf(due);
        roles = Map.copyOf(roles);
    }

    Optional<Adjustment> findTrying() {
        return Optional.ofNullable(trying);
    }
}
