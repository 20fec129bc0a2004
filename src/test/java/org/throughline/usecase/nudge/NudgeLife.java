package org.throughline.usecase.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUp;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.testing.MeetingScenario;
import org.throughline.testing.ProtocolShelf;

/** A school made up at random and lived through with the real use cases, while {@link NudgeWatch} looks on. */
final class NudgeLife {
    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Los_Angeles"),
            ZoneId.of("Europe/Madrid"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Auckland"));
    private static final List<String> STARTS = List.of(
            "2026-02-23T12:00:00Z", // before the clocks change in the north in spring, in the south in autumn
            "2026-03-20T12:00:00Z",
            "2026-09-14T12:00:00Z", // before they change in the south in spring
            "2026-10-12T12:00:00Z"); // before they change in the north in autumn
    private static final int DAYS = 35;

    final MeetingScenario school;
    final NudgeWatch watch;
    final List<PersonId> people = new ArrayList<>();
    final List<Team> teams = new ArrayList<>();
    private final Random random;
    private final Instant end;
    private final boolean lively;

    NudgeLife(long seed, boolean lively) {
        this.random = new Random(seed);
        this.lively = lively;
        this.school = new MeetingScenario(STARTS.get(random.nextInt(STARTS.size())));
        this.end = school.now().plus(Duration.ofDays(DAYS));
        this.watch = new NudgeWatch(school);
    }

    void run() {
        begin();
        Instant nextEvent = soon();
        while (school.now().isBefore(end)) {
            Optional<Meeting> next = findNextMeeting();
            Instant event = nextEvent;
            if (next.filter(meeting -> !meeting.startsAt().isAfter(event)).isPresent()) {
                school.moveTo(next.get().startsAt());
                reach(next.get());
            } else {
                school.moveTo(nextEvent);
                happen();
                nextEvent = soon();
            }
        }
        school.close();
    }

    private void begin() {
        for (int day = 0; day < DAYS; day++) {
            if (random.nextInt(6) == 0) {
                school.noSchoolOn(
                        LocalDate.ofInstant(school.now(), ZoneId.of("UTC")).plusDays(day));
            }
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            people.add(school.person("P" + i, pick(ZONES)));
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            ZoneId zone = pick(ZONES);
            LocalTime time = LocalTime.of(7 + random.nextInt(10), 5 * random.nextInt(12));
            LocalDate today = LocalDate.ofInstant(school.now(), zone);
            var series = new MeetingSeries(
                    pick(List.of(DayOfWeek.values()).subList(0, 5)),
                    time,
                    Duration.ofMinutes(45),
                    pick(List.of(Cadence.values())),
                    zone,
                    today);
            teams.add(school.team("T" + i, series, people));
        }
        teams.forEach(this::agree);
    }

    private void agree(Team team) {
        school.planned(team).stream().findFirst().ifPresent(meeting -> {
            LocalDate today = school.now().atZone(team.zone()).toLocalDate();
            if (!meeting.date().isAfter(today.plusWeeks(ActionStep.LATEST_REVIEW_WEEKS))) {
                school.step(team, pick(people), "Try it", meeting.date());
            }
        });
    }

    private void reach(Meeting meeting) {
        watch.checkAskedOrReason(meeting);
        if (random.nextInt(4) == 0) {
            return;
        }
        school.hold(meeting);
        Team team = school.kept().teams().find(meeting.team()).orElseThrow();
        openSession(team);
        LocalDate today = meeting.date();
        for (ActionStep step : school.kept().actionSteps().listLive(team.id())) {
            if (step.isDueOn(today)) {
                school.kept().actionSteps().save(step.followUp(look(step, today), pick(people)));
            }
        }
        agree(team);
    }

    private FollowUp look(ActionStep step, LocalDate today) {
        LocalDate next = school.planned(school.kept().teams().find(step.team()).orElseThrow()).stream()
                .map(Meeting::date)
                .filter(date -> date.isAfter(today))
                .findFirst()
                .orElse(today.plusWeeks(1));
        return new FollowUp(
                SessionId.random(),
                school.now(),
                step.reviewDate(),
                today,
                FollowUpStatus.PARTLY,
                Effect.TOO_EARLY,
                "",
                Decision.KEEP,
                next);
    }

    private void openSession(Team team) {
        if (school.kept().sessions().findOngoing(team.id()).isPresent()) {
            return;
        }
        PersonId lead = pick(people);
        var protocol = ProtocolShelf.QUICK;
        Opening opening = new Opening(
                "Leave with one change",
                new Roles(Map.of(Role.FACILITATOR, lead, Role.RECORDER, lead), null),
                school.now(),
                45,
                null,
                null,
                null);
        Session session =
                Session.start(team.id(), protocol.ref(), protocol.steps().get(0).id(), opening, school.now());
        school.kept().sessions().add(session);
        watch.sessions.put(session.id(), session);
    }

    private void happen() {
        Team team = pick(teams);
        PersonId person = pick(people);
        switch (lively ? random.nextInt(10) : 9) {
            case 0 -> move(team, person);
            case 1 ->
                findNextMeeting(team)
                        .ifPresent(meeting -> school.act(
                                person, new MeetingActs.SkipMeeting(meeting.id()), Map.of("reason", "cover")));
            case 2 -> pause(person);
            case 3 -> resume(person);
            case 4 -> answer(person);
            case 5 -> openSession(team);
            case 6 -> endSession(team);
            case 7 -> school.act(person, new DigestActs.LaterToday(today(person)));
            case 8 -> school.act(person, new DigestActs.TomorrowMorning(today(person)));
            default -> agree(team);
        }
    }

    private void move(Team team, PersonId person) {
        findNextMeeting(team).ifPresent(meeting -> {
            LocalDate day = meeting.date().plusDays(random.nextInt(9) - 3);
            LocalTime time = LocalTime.of(7 + random.nextInt(10), 0);
            school.act(
                    person,
                    new MeetingActs.MoveMeeting(meeting.id()),
                    Map.of("date", day.toString(), "time", time.toString()));
            watch.moved.add(meeting.id());
        });
    }

    private void pause(PersonId person) {
        LocalDate until = today(person).plusDays(1 + random.nextInt(6));
        school.act(person, new DigestActs.PauseUntil(until));
        watch.pausedUntil.put(person, until.atStartOfDay(watch.zoneOf(person)).toInstant());
        watch.everPaused.add(person);
    }

    private void resume(PersonId person) {
        watch.pausedUntil.remove(person);
        school.act(person, new DigestActs.Resume());
    }

    private void answer(PersonId person) {
        school.kept().actionSteps().listLiveOf(person).stream()
                .findFirst()
                .ifPresent(step ->
                        school.act(person, new DigestActs.AnswerStep(step.id(), FollowUpStatus.PARTLY, today(person))));
    }

    private void endSession(Team team) {
        school.kept().sessions().findOngoing(team.id()).ifPresent(session -> {
            school.kept().sessions().save(session.abandon(school.now()));
            watch.sessions.remove(session.id());
        });
    }

    private LocalDate today(PersonId person) {
        return school.now().atZone(watch.zoneOf(person)).toLocalDate();
    }

    private Optional<Meeting> findNextMeeting() {
        return teams.stream()
                .flatMap(team -> findNextMeeting(team).stream())
                .min(Comparator.comparing(Meeting::startsAt));
    }

    private Optional<Meeting> findNextMeeting(Team team) {
        return school.planner().findNext(team);
    }

    private Instant soon() {
        return school.now().plus(Duration.ofMinutes(30 + random.nextInt(lively ? 1200 : 6000)));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
