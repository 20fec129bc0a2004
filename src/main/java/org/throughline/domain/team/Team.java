package org.throughline.domain.team;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.calendar.MeetingSeries;

/**
 * One PLC, bound to one room. A team that was never set up consists of whoever tapped "I'm here" in its first session.
 *
 * @param zone where its meetings live
 * @param locale the language of the cards that many people see
 * @param series when it meets; null until somebody said so
 * @param minutes how long it usually has, in minutes
 * @param setUp somebody confirmed its set-up
 * @param version counts saved changes, from 0
 */
public record Team(
        TeamId id,
        RoomId room,
        String name,
        ZoneId zone,
        Locale locale,
        List<Member> members,
        @Nullable MeetingSeries series,
        int minutes,
        boolean setUp,
        long version) {

    public static final int USUAL_MINUTES = 45;

    public Team {
        members = List.copyOf(members);
        if (name.isBlank() || minutes < 1) {
            throw new IllegalArgumentException("a team needs a name and a length of meeting");
        }
    }

    /** A team as a room suggests it, before anybody set it up. */
    public static Team inRoom(RoomId room, String name, ZoneId zone, Locale locale) {
        return new Team(TeamId.random(), room, name, zone, locale, List.of(), null, USUAL_MINUTES, false, 0);
    }

    public WorkspaceId workspace() {
        return room.workspace();
    }

    public boolean includes(PersonId person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public List<PersonId> people() {
        return members.stream().map(Member::person).toList();
    }

    public Team withMember(PersonId person, Instant now) {
        if (includes(person)) {
            return this;
        }
        var more = new ArrayList<>(members);
        more.add(new Member(person, now));
        return withMembers(more);
    }

    /** Exactly these people; those who were members keep since when. */
    public Team withPeople(List<PersonId> people, Instant now) {
        return withMembers(people.stream()
                .distinct()
                .map(person -> members.stream()
                        .filter(member -> member.person().equals(person))
                        .findFirst()
                        .orElseGet(() -> new Member(person, now)))
                .toList());
    }

    private Team withMembers(List<Member> changed) {
        return new Team(id, room, name, zone, locale, changed, series, minutes, setUp, version);
    }

    /** What the set-up form says, people aside. */
    public Team withSetUp(String newName, ZoneId newZone, @Nullable MeetingSeries newSeries, int newMinutes) {
        return new Team(id, room, newName, newZone, locale, members, newSeries, newMinutes, true, version);
    }

    public Team withZone(ZoneId changed) {
        return new Team(id, room, name, changed, locale, members, series, minutes, setUp, version);
    }

    public Team withLocale(Locale changed) {
        return new Team(id, room, name, zone, changed, members, series, minutes, setUp, version);
    }

    public Team withVersion(long saved) {
        return new Team(id, room, name, zone, locale, members, series, minutes, setUp, saved);
    }
}
