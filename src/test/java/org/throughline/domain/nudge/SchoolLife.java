package org.throughline.domain.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.RuleViolation;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingId;
import org.throughline.domain.calendar.MeetingSkipReason;
import org.throughline.domain.calendar.MeetingSlot;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.nudge.Scenario.Happening;
import org.throughline.domain.nudge.Scenario.TeamPlan;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.TeamId;

/** The people's half of {@link NudgeWorld}: meetings, sessions, pauses and whatever else happens, in order of time. */
final class SchoolLife {
    final Scenario scenario;
    final List<PersonSchedule> people = new ArrayList<>();
    final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
    final List<Question> questions = new ArrayList<>();
    Instant now;
    Instant downUntil = Instant.MIN;

    private final NudgeWorld world;
    private final PriorityQueue<Planned> agenda = new PriorityQueue<>(Planned.IN_ORDER);
    private int plans;
    private final List<TeamId> teams = new ArrayList<>();
    private final Map<Integer, SessionSpan> sessions = new HashMap<>();
    private final Set<List<Integer>> left = new HashSet<>();

    SchoolLife(Scenario scenario, NudgeWorld world) {
        this.scenario = scenario;
        this.world = world;
        this.now = scenario.startsAt();
    }

    void begin() {
        scenario.people()
                .forEach(plan -> people.add(new PersonSchedule(
                        new PersonId("sandbox/p" + people.size()),
                        plan.zone(),
                        scenario.calendar(),
                        plan.hours(),
                        plan.digestTime(),
                        null)));
        scenario.teams().forEach(this::planMeetings);
        scenario.happenings().forEach(what -> plan(what.at(scenario.startsAt()), () -> happen(what)));
    }

    boolean hasMore() {
        return !agenda.isEmpty();
    }

    boolean hasMoreBy(Instant moment) {
        return hasMore() && !agenda.element().at().isAfter(moment);
    }

    void goOn() {
        Planned next = agenda.remove();
        passTo(next.at());
        next.action().run();
    }

    void passTo(Instant moment) {
        now = moment.isBefore(now) ? now : moment;
    }

    Meeting meeting(MeetingId id) {
        return Objects.requireNonNull(meetings.get(id));
    }

    boolean isOwner(int team, int person) {
        return scenario.teams().get(team).owners().contains(person) && !left.contains(List.of(team, person));
    }

    /** The open sessions of the person's teams, in each of which somebody has just acted. */
    List<SessionSpan> sessionsOf(int person) {
        return sessions.entrySet().stream()
                .filter(session -> isOwner(session.getKey(), person))
                .map(session -> new SessionSpan(
                        session.getValue().startedAt(), session.getValue().planned(), now))
                .toList();
    }

    private void planMeetings(TeamPlan plan) {
        int team = teams.size();
        teams.add(TeamId.random());
        Instant known = now;
        var series = plan.series(scenario.start());
        int count = series.cadence() == Cadence.WEEKLY ? 6 : 3;
        for (LocalDate date : series.occurrencesFrom(scenario.start(), count, scenario.calendar())) {
            Meeting meeting = Meeting.planned(teams.get(team), series.slotOn(date));
            meetings.put(meeting.id(), meeting);
            plan(known, () -> commit(team, meeting.id()));
            plan(meeting.startsAt(), () -> meet(team, meeting.id()));
            known = meeting.startsAt();
        }
    }

    private void commit(int team, MeetingId meeting) {
        for (int person = 0; person < people.size(); person++) {
            if (isOwner(team, person)) {
                Question question = new Question(team, person, meeting);
                questions.add(question);
                schedule(question);
            }
        }
    }

    private void schedule(Question question) {
        Meeting meeting = meeting(question.meeting);
        Optional<Instant> moment = NudgePolicy.digestAt(meeting, people.get(question.person), now);
        moment.ifPresentOrElse(question::dueAt, () -> giveUp(question, meeting));
    }

    private void giveUp(Question question, Meeting meeting) {
        if (meeting.isPlanned()) {
            new PlainRules(world).checkNoWorkingMinuteLeft(question);
            question.drop(DropReason.NO_WORKING_HOURS_LEFT);
        } else {
            question.drop(meeting.wasHeld() ? DropReason.MEETING_HELD : DropReason.MEETING_SKIPPED);
        }
    }

    private void meet(int team, MeetingId id) {
        Meeting meeting = meeting(id);
        if (scenario.teams().get(team).meets()
                && meeting.isPlanned()
                && meeting.startsAt().equals(now)) {
            meetings.put(id, meeting.hold());
            openSession(team, meeting.length(), meeting.length());
        }
    }

    private void openSession(int team, Duration planned, Duration real) {
        if (sessions.putIfAbsent(team, new SessionSpan(now, planned, now)) == null) {
            plan(now.plus(real), () -> sessions.remove(team));
        }
    }

    private void happen(Happening what) {
        int team = what.team() % teams.size();
        int person = what.person() % people.size();
        switch (what.kind()) {
            case MOVE -> findNextMeeting(team).ifPresent(meeting -> move(meeting, what.amount()));
            case SKIP ->
                findNextMeeting(team)
                        .ifPresent(meeting -> meetings.put(meeting.id(), meeting.skip(MeetingSkipReason.COVER)));
            case PAUSE -> pause(person, now.plus(Duration.ofHours(what.amount() % 200)));
            case RESUME -> pause(person, null);
            case ANSWER ->
                ofPerson(person)
                        .filter(question -> what.amount() % 2 == 0 || question.asked)
                        .forEach(question -> question.answered = true);
            case LEAVE -> left.add(List.of(team, person));
            case PULSE -> pulse(person);
            case SESSION -> openSession(team, Duration.ofMinutes(45), Duration.ofMinutes(1 + what.amount() % 200));
            case OUTAGE -> downUntil = now.plus(Duration.ofHours(what.amount() % 60));
            case POSTPONE ->
                ofPerson(person)
                        .filter(question -> question.asked && !question.isOpen() && !question.answered)
                        .forEach(question -> postpone(question, what.amount()));
            case SNOW_DAY -> closeSchool(people.get(person).dayOf(now).plusDays(what.amount() % 3));
        }
    }

    private Stream<Question> ofPerson(int person) {
        return questions.stream().filter(question -> question.person == person);
    }

    private Optional<Meeting> findNextMeeting(int team) {
        return meetings.values().stream()
                .filter(meeting -> meeting.team().equals(teams.get(team)) && meeting.isPlanned())
                .filter(meeting -> meeting.startsAt().isAfter(now))
                .min(Comparator.comparing(Meeting::startsAt));
    }

    private void move(Meeting meeting, int amount) {
        MeetingSlot from = meeting.slot();
        LocalTime time = LocalTime.of(7, 0).plusMinutes(15L * (amount % 44));
        try {
            meetings.put(meeting.id(), meeting.move(from.date().plusDays(amount % 15 - 4), time, now));
        } catch (RuleViolation intoThePast) {
            return;
        }
        int team = teams.indexOf(meeting.team());
        plan(meeting(meeting.id()).startsAt(), () -> meet(team, meeting.id()));
        questions.stream()
                .filter(question -> question.meeting.equals(meeting.id()) && question.isOpen() && !question.requested)
                .forEach(this::schedule);
    }

    private void pause(int person, @Nullable Instant until) {
        replace(person, people.get(person).calendar(), until);
        ofPerson(person)
                .filter(question -> question.isOpen() && !question.requested)
                .forEach(this::schedule);
    }

    /** Another part of the bot starts a message, under the same rules. */
    private void pulse(int person) {
        PlainRules rules = new PlainRules(world);
        if (rules.mayBeReached(person, now) && world.startedOn(person, now).isEmpty()) {
            world.said.add(new Said(person, now, false));
        }
    }

    private void postpone(Question question, int amount) {
        PersonSchedule person = people.get(question.person);
        Postponement postponement = new Postponement(meeting(question.meeting), person, now);
        Optional<Instant> moment = switch (amount % 3) {
            case 0 -> postponement.findLaterToday();
            case 1 -> postponement.findTomorrowMorning();
            default ->
                postponement.findAt(
                        person.dayOf(now).plusDays(amount % 4),
                        LocalTime.of(6, 0).plusMinutes(amount));
        };
        moment.ifPresent(at -> {
            new PlainRules(world).checkPostponement(question, at);
            question.requested = true;
            question.dueAt(at);
        });
    }

    private void closeSchool(LocalDate day) {
        for (int person = 0; person < people.size(); person++) {
            Set<LocalDate> days = new HashSet<>(people.get(person).calendar().noSchool());
            days.add(day);
            replace(person, new SchoolCalendar("Snow", days), people.get(person).pausedUntil());
        }
    }

    private void replace(int person, SchoolCalendar calendar, @Nullable Instant pausedUntil) {
        PersonSchedule old = people.get(person);
        people.set(
                person,
                new PersonSchedule(old.person(), old.zone(), calendar, old.hours(), old.digestTime(), pausedUntil));
    }

    private void plan(Instant at, Runnable action) {
        agenda.add(new Planned(at, plans++, action));
    }

    private record Planned(Instant at, int number, Runnable action) {
        static final Comparator<Planned> IN_ORDER =
                Comparator.comparing(Planned::at).thenComparing(Planned::number);
    }
}
