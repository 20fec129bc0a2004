package org.throughline.usecase.meeting;

import java.util.List;
import java.util.Optional;
import org.throughline.chat.turn.Interaction;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.port.Meetings;
import org.throughline.usecase.port.Teams;

/** Where use cases take a meeting from: for the people of its team alone. */
public final class MeetingDesk {
    private final Meetings meetings;
    private final Teams teams;

    public MeetingDesk(Meetings meetings, Teams teams) {
        this.meetings = meetings;
        this.teams = teams;
    }

    /** The meeting with its team; another workspace's meeting does not exist. */
    OpenedMeeting open(MeetingId id, Interaction by) {
        Meeting meeting = meetings.find(id).orElseThrow(Refusal::gone);
        Team team = teams.find(meeting.team()).orElseThrow(Refusal::gone);
        if (!team.workspace().equals(by.workspace())) {
            throw Refusal.gone();
        }
        requireMember(team, by);
        return new OpenedMeeting(meeting, team);
    }

    /** The room's team, or in a direct conversation all teams of the person; at least one. */
    List<Team> listTeams(Interaction by) {
        Optional<Team> here = teams.findByRoom(by.room());
        here.ifPresent(team -> requireMember(team, by));
        List<Team> found = here.map(List::of).orElseGet(() -> teams.listOf(by.person()));
        if (found.isEmpty()) {
            throw new Refusal("meeting.refused.no-team");
        }
        return found;
    }

    private static void requireMember(Team team, Interaction by) {
        if (!team.includes(by.person())) {
            throw new Refusal("meeting.refused.not-on-team", team.name());
        }
    }

    /** A meeting with its team. */
    record OpenedMeeting(Meeting meeting, Team team) {}
}
