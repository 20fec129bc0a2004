package org.throughline.domain.team;

import java.time.ZoneId;
import java.util.List;

/**
 * A school of a workspace, with the leaders who read its summaries.
 *
 * @param calendar names the school calendar that holds its no-school days
 */
public record School(
        SchoolId id, WorkspaceId workspace, String name, ZoneId zone, String calendar, List<Leader> leaders) {

    public School {
        leaders = List.copyOf(leaders);
    }

    public boolean isLeader(PersonId person) {
        return leaders.stream().anyMatch(leader -> leader.person().equals(person));
    }
}
