package org.throughline.usecase.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.view.session.StartProposal;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Rotation;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.team.SuggestedTeam;

/** What a session would start with, from what the bot already knows. */
public final class Proposals {
    private static final int REMEMBERED_SESSIONS = 20;

    private final Repositories kept;
    private final TeamGoals goals;
    private final Directory directory;
    private final Planner planner;
    private final Clock clock;

    public Proposals(Repositories kept, TeamGoals goals, Directory directory, Planner planner, Clock clock) {
        this.kept = kept;
        this.goals = goals;
        this.directory = directory;
        this.planner = planner;
        this.clock = clock;
    }

    /** The team of the room, or the one the room suggests; a direct conversation has none. */
    public Team teamFor(Interaction by) {
        Team team = kept.teams().findByRoom(by.room()).orElseGet(() -> SuggestedTeam.of(by, directory));
        if (team.setUp() && !team.includes(by.person())) {
            throw new Refusal("session.refused.not-on-team", team.name());
        }
        return team;
    }

    public StartProposal propose(Team team, Protocol protocol, PersonId starter) {
        List<PersonId> people = team.members().isEmpty() ? List.of(starter) : team.people();
        ImprovementGoal goal = goals.findCurrent(team.id()).orElse(null);
        return new StartProposal(
                team,
                protocol,
                roles(team, protocol, people),
                people,
                Stream.concat(people.stream(), new Countable(directory).of(team).stream())
                        .distinct()
                        .toList(),
                nextMeeting(team),
                goal,
                clock.instant());
    }

    /** The day it is, in the team's zone. */
    LocalDate today(Team team) {
        return clock.instant().atZone(team.zone()).toLocalDate();
    }

    private Map<Role, PersonId> roles(Team team, Protocol protocol, List<PersonId> people) {
        var past = kept.sessions().listClosed(team.id(), REMEMBERED_SESSIONS).stream()
                .map(session -> session.opening().roles().held())
                .toList();
        return new Rotation(past).propose(protocol.roles(), people);
    }

    private @org.jspecify.annotations.Nullable LocalDate nextMeeting(Team team) {
        Instant now = clock.instant();
        MeetingId today = planner.findHeldNow(team).map(Meeting::id).orElse(null);
        return kept.meetings().listBetween(team.id(), now, now.plus(java.time.Duration.ofDays(60))).stream()
                .filter(meeting -> meeting.isPlanned() && !meeting.id().equals(today))
                .map(Meeting::date)
                .findFirst()
                .orElse(null);
    }
}
