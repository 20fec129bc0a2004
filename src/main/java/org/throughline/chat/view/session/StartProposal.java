package org.throughline.chat.view.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;

/**
 * What a session would start with: everything prefilled, nothing decided.
 *
 * @param people among whom the roles go round: the members, or whoever starts a team that was never set up
 * @param candidates whom a role can be given to
 * @param nextMeeting the day the change is to be tried by, in the team's zone; null when unknown
 * @param goal the team's working goal; null while it has none
 * @param startsAt when it would start
 */
public record StartProposal(
        Team team,
        Protocol protocol,
        Map<Role, PersonId> roles,
        List<PersonId> people,
        List<PersonId> candidates,
        @Nullable LocalDate nextMeeting,
        @Nullable ImprovementGoal goal,
        Instant startsAt) {

    public StartProposal {
        roles = Map.copyOf(roles);
        people = List.copyOf(people);
        candidates = List.copyOf(candidates);
    }
}
