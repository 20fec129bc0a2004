package org.throughline.usecase.team;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.view.team.TeamFacts;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.School;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;

/** Where use cases take a room's team from and put it back: authorised, its meetings planned anew. */
public final class TeamDesk {
    private final Repositories kept;
    private final Directory directory;
    private final Planner planner;
    private final Messages messages;
    private final Clock clock;

    public TeamDesk(Repositories kept, Directory directory, Planner planner, Messages messages, Clock clock) {
        this.kept = kept;
        this.directory = directory;
        this.planner = planner;
        this.messages = messages;
        this.clock = clock;
    }

    /** The team of the room, or the one the room suggests; a direct conversation is refused. */
    Team open(Interaction by) {
        requireChannel(by);
        return kept.teams().findByRoom(by.room()).orElseGet(() -> SuggestedTeam.of(by, directory));
    }

    /** As {@link #open}; once a team is set up, only its members change it. */
    Team openToChange(Interaction by) {
        Team team = open(by);
        if (team.setUp() && !team.includes(by.person())) {
            throw new Refusal("session.refused.not-on-team", team.name());
        }
        return team;
    }

    /** Keeps the team, new or changed, with its meetings planned and its session's card drawn anew. */
    void save(Team team) {
        if (kept.teams().find(team.id()).isEmpty()) {
            kept.teams().add(team);
        } else {
            kept.teams().save(team);
        }
        planner.replan(team);
        kept.sessions()
                .findOngoing(team.id())
                .ifPresent(session -> messages.redraw(new Subject.SessionCard(session.id())));
    }

    TeamFacts facts(Team team) {
        var left = kept.actionSteps().listLive(team.id()).stream()
                .filter(step -> !team.includes(step.owner()))
                .toList();
        return new TeamFacts(
                team,
                readers(team.workspace()),
                leadersIn(team.room(), team),
                planner.findNext(team).orElse(null),
                left);
    }

    /** Who reads the summaries of the workspace's school. */
    List<Leader> readers(WorkspaceId workspace) {
        return kept.schools().findIn(workspace).map(School::leaders).orElse(List.of());
    }

    /** The leaders who can read along in a room without being on its team. */
    private List<Leader> leadersIn(RoomId room, Team team) {
        List<Person> here = people(room);
        return readers(team.workspace()).stream()
                .filter(leader -> !team.includes(leader.person()))
                .filter(leader -> here.stream().anyMatch(person -> person.id().equals(leader.person())))
                .toList();
    }

    /** The people of a room, without bots and without those who left the platform. */
    List<Person> people(RoomId room) {
        return directory.listMembers(room).stream()
                .filter(person -> !person.bot() && !person.gone())
                .toList();
    }

    boolean isDirect(RoomId room) {
        return directory.nameOf(room).isEmpty();
    }

    Optional<Team> find(RoomId room) {
        return kept.teams().findByRoom(room);
    }

    Repositories kept() {
        return kept;
    }

    SchoolCalendar calendarOf(Team team) {
        return planner.calendarOf(team);
    }

    Planner planner() {
        return planner;
    }

    Directory directory() {
        return directory;
    }

    Instant now() {
        return clock.instant();
    }

    private void requireChannel(Interaction by) {
        if (isDirect(by.room())) {
            throw new Refusal("setup.refused.direct");
        }
    }
}
