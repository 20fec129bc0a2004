package org.throughline.usecase.port;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.Store;

/** What contracts of kept things share: an empty store, and people, teams and moments. */
interface StoreContract {
    WorkspaceId WORKSPACE = new WorkspaceId("sandbox");
    WorkspaceId ELSEWHERE = new WorkspaceId("elsewhere");
    ZoneId NEW_YORK = ZoneId.of("America/New_York");
    PersonId MARIA = new PersonId("sandbox/maria");
    PersonId BEN = new PersonId("sandbox/ben");
    PersonId STRANGER = new PersonId("elsewhere/maria");
    StepId FOCUS = new StepId("focus");
    Instant NOW = Instant.parse("2026-11-23T20:10:00Z");

    /** The same empty store for the whole of one test. */
    Store store();

    default Repositories kept() {
        return store().repositories();
    }

    static Instant later(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    default Team team(String room) {
        Team team = Team.inRoom(new RoomId(room), "Team of " + room, NEW_YORK, Locale.ENGLISH);
        kept().teams().add(team);
        return team;
    }

    static Opening opening() {
        return new Opening(
                "Leave with one change to try",
                new Roles(Map.of(Role.FACILITATOR, MARIA, Role.RECORDER, BEN), null),
                NOW,
                45,
                null,
                null,
                null);
    }

    static Session session(Team team) {
        return Session.start(team.id(), new ProtocolRef(new ProtocolId("quick"), "v1"), FOCUS, opening(), NOW);
    }

    default Session addedSession(Team team) {
        Session session = session(team);
        kept().sessions().add(session);
        return session;
    }

    static Meeting meeting(Team team, Instant at) {
        var local = at.atZone(NEW_YORK);
        return Meeting.planned(
                team.id(), new MeetingSlot(local.toLocalDate(), local.toLocalTime(), NEW_YORK, Duration.ofMinutes(45)));
    }

    default Meeting addedMeeting(Team team, Instant at) {
        Meeting meeting = meeting(team, at);
        kept().meetings().put(meeting, MeetingDues.NONE);
        return meeting;
    }

    static List<LocalTime> timesOf(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::time).toList();
    }
}
