package org.throughline.usecase.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.chat.view.team.SetUpDraft;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.School;
import org.throughline.domain.team.Team;

/** What a set-up form opens with, from the room, the team as it is, its next meeting and today's. */
final class SetUpDefaults {
    private static final LocalTime USUAL_TIME = LocalTime.of(15, 10);
    private static final int STEP_MINUTES = 5;
    private static final List<String> COMMON_ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "America/Mexico_City",
            "Europe/London",
            "Europe/Madrid");

    private final TeamDesk desk;

    SetUpDefaults(TeamDesk desk) {
        this.desk = desk;
    }

    SetUpDraft of(Team kept) {
        Team team = kept.setUp() ? kept : SuggestedTeam.likeMost(kept, desk.people(kept.room()));
        LocalDateTime next = next(team);
        MeetingSeries series = team.series();
        return new SetUpDraft(
                team.name(),
                team.setUp() ? team.people() : suggestedPeople(team),
                next.toLocalDate(),
                next.toLocalTime(),
                team.setUp() ? team.minutes() : today(team).map(this::minutes).orElse(team.minutes()),
                series == null ? Cadence.WEEKLY : series.cadence(),
                team.zone(),
                team.locale());
    }

    /** Everybody who can be picked: the people of the room, then members who are not in it. */
    List<PersonId> candidates(Team team) {
        return Stream.concat(desk.people(team.room()).stream().map(Person::id), team.people().stream())
                .distinct()
                .toList();
    }

    /** The zones to choose from: the team's, those of its room and school, and common ones. */
    List<ZoneId> zones(Team team) {
        Stream<ZoneId> known = Stream.of(
                        Stream.of(team.zone()),
                        desk.people(team.room()).stream().map(Person::zone),
                        desk.kept().schools().findIn(team.workspace()).map(School::zone).stream())
                .flatMap(zones -> zones);
        return Stream.concat(known, COMMON_ZONES.stream().map(ZoneId::of))
                .distinct()
                .toList();
    }

    /** Whoever tapped "I'm here" so far, and everybody in the room but leaders and guests. */
    private List<PersonId> suggestedPeople(Team team) {
        List<PersonId> leaders =
                desk.readers(team.workspace()).stream().map(Leader::person).toList();
        Stream<PersonId> inRoom = desk.people(team.room()).stream()
                .filter(person -> !person.guest() && !leaders.contains(person.id()))
                .map(Person::id);
        return Stream.concat(team.people().stream(), inRoom).distinct().toList();
    }

    private LocalDateTime next(Team team) {
        MeetingSeries series = team.series();
        SchoolCalendar calendar = desk.calendarOf(team);
        if (series != null) {
            var slot = series.nextAfter(desk.now(), calendar);
            return slot.date().atTime(slot.time());
        }
        return desk.planner()
                .findNext(team)
                .map(meeting -> meeting.startsAt().atZone(team.zone()).toLocalDateTime())
                .or(() -> today(team).map(session -> weekAfter(session, team, calendar)))
                .orElseGet(() -> calendar.sameWeekdayFrom(sensible(team)).atTime(USUAL_TIME));
    }

    /** The session that is open, or that was held today. */
    private Optional<Session> today(Team team) {
        return Stream.concat(
                        desk.kept().sessions().findOngoing(team.id()).stream(),
                        desk.kept().sessions().listClosed(team.id(), 1).stream())
                .filter(session -> startOf(session, team).toLocalDate().equals(dayOf(team)))
                .findFirst();
    }

    private LocalDateTime weekAfter(Session session, Team team, SchoolCalendar calendar) {
        LocalDateTime start = startOf(session, team);
        int minute = start.getMinute() / STEP_MINUTES * STEP_MINUTES;
        LocalDate day = calendar.sameWeekdayFrom(start.toLocalDate().plusWeeks(1));
        return day.atTime(start.getHour(), minute);
    }

    private int minutes(Session session) {
        return session.opening().minutes();
    }

    private LocalDate sensible(Team team) {
        LocalDate inAWeek = dayOf(team).plusWeeks(1);
        boolean weekend = inAWeek.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return weekend ? inAWeek.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)) : inAWeek;
    }

    private LocalDate dayOf(Team team) {
        return desk.now().atZone(team.zone()).toLocalDate();
    }

    private static LocalDateTime startOf(Session session, Team team) {
        return session.opening().startsAt().atZone(team.zone()).toLocalDateTime();
    }
}
