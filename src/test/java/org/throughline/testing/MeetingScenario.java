package org.throughline.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.chat.card.Button;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.port.MeetingDues;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.time.Due;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/** Teams, their meetings and their people's chats, lived through on a clock that stops at every due moment. */
public final class MeetingScenario implements AutoCloseable {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final FakeDirectory directory = new FakeDirectory();
    private final Set<LocalDate> noSchool = new HashSet<>();
    private final MovableClock clock;
    private final PostedCards cards;
    private final MeetingParts parts;
    private final Timeline timeline;

    public MeetingScenario(String startsAt) {
        clock = new MovableClock(new SettableClock(startsAt), new FakeClockOffset());
        cards = new PostedCards(clock);
        parts = new MeetingParts(
                clock, directory, workspace -> new SchoolCalendar("test", Set.copyOf(noSchool)), cards);
        timeline = new Timeline(clock, parts.rows, parts.dueWork, parts.couriers);
    }

    public PersonId person(String name) {
        return person(name, NEW_YORK);
    }

    public PersonId person(String name, ZoneId zone) {
        return directory.add(name, zone, Locale.ENGLISH);
    }

    public PersonId personReading(String name, Locale locale) {
        return directory.add(name, NEW_YORK, locale);
    }

    public void noSchoolOn(LocalDate day) {
        noSchool.add(day);
    }

    public boolean isNoSchoolDay(LocalDate day) {
        return noSchool.contains(day);
    }

    /** A team in New York that meets every week. */
    public Team team(String name, DayOfWeek day, LocalTime time, PersonId... people) {
        LocalDate today = now().atZone(NEW_YORK).toLocalDate();
        var series = new MeetingSeries(day, time, Duration.ofMinutes(45), Cadence.WEEKLY, NEW_YORK, today);
        return team(name, series, List.of(people));
    }

    public Team team(String name, MeetingSeries series, List<PersonId> people) {
        RoomId room = new RoomId("sandbox/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        Team team = Team.inRoom(room, name, series.zone(), Locale.ENGLISH)
                .withSetUp(name, series.zone(), series, 45)
                .withPeople(people, now());
        kept().teams().add(team);
        replan(team);
        return reload(team);
    }

    /** A team that has no series. */
    public Team teamWithoutSeries(String name, PersonId... people) {
        RoomId room = new RoomId("sandbox/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        Team team = Team.inRoom(room, name, NEW_YORK, Locale.ENGLISH).withPeople(List.of(people), now());
        kept().teams().add(team);
        return reload(team);
    }

    public void save(Team team) {
        kept().teams().save(team);
        replan(team);
    }

    public Team reload(Team team) {
        return kept().teams().find(team.id()).orElseThrow();
    }

    /** A step the owner took themselves, looked at on that day. */
    public ActionStepId step(Team team, PersonId owner, String text, LocalDate review) {
        return step(team, owner, owner, StepTask.of(text), review);
    }

    public ActionStepId step(Team team, PersonId owner, PersonId by, StepTask task, LocalDate review) {
        LocalDate today = now().atZone(team.zone()).toLocalDate();
        ActionStep step =
                ActionStep.agreed(team.id(), SessionId.random(), task, new Assignment(owner, by, review, today, now()));
        kept().actionSteps().add(step);
        replan(team);
        return step.id();
    }

    public ActionStep step(ActionStepId id) {
        return kept().actionSteps().find(id).orElseThrow();
    }

    public void replan(Team team) {
        parts.database.transactions().run(() -> planner().replan(team));
        timeline.moveBy(Duration.ZERO);
    }

    /** What became due on the way. */
    public List<Due> moveTo(LocalDateTime local, ZoneId zone) {
        return moveTo(local.atZone(zone).toInstant());
    }

    public List<Due> moveTo(Instant moment) {
        return timeline.moveTo(moment).ran();
    }

    public List<Due> moveBy(Duration length) {
        return timeline.moveBy(length).ran();
    }

    public Reply act(PersonId person, Intent intent) {
        return act(person, intent, Map.of());
    }

    /** In the person's own chat; delivered when this returns. */
    public Reply act(PersonId person, Intent intent, Map<String, String> values) {
        return actIn(new RoomId(person.value() + "-chat"), person, intent, values);
    }

    public Reply actIn(RoomId room, PersonId person, Intent intent, Map<String, String> values) {
        var typed = new java.util.HashMap<String, List<String>>();
        values.forEach((field, value) -> typed.put(field, List.of(value)));
        Reply reply = parts.dispatcher.dispatch(new Interaction(person, room, intent, new FormValues(typed), null));
        timeline.moveBy(Duration.ZERO);
        return reply;
    }

    /** Presses the button of that label on the latest card in the person's chat. */
    public Reply press(PersonId person, String label) {
        return act(person, button(latest(person), label).intent());
    }

    public PostedCards.Posted latest(PersonId person) {
        List<PostedCards.Posted> all = cards.to(person);
        return all.get(all.size() - 1);
    }

    public static Button button(PostedCards.Posted posted, String label) {
        return posted.card().buttons().stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no [" + label + "] on\n" + posted.text()));
    }

    /** When the person's messages arrived, on their own clock. */
    public List<LocalDateTime> reached(PersonId person) {
        ZoneId zone = directory.get(person).zone();
        return cards.to(person).stream()
                .map(post -> post.at().atZone(zone).toLocalDateTime())
                .toList();
    }

    public List<Meeting> planned(Team team) {
        return new ArrayList<>(kept().meetings().listBetween(team.id(), now(), now().plus(Duration.ofDays(365))))
                .stream().filter(Meeting::isPlanned).toList();
    }

    public Meeting next(Team team) {
        return planned(team).get(0);
    }

    /** The team meets as planned: the meeting counts as held. */
    public void hold(Meeting meeting) {
        kept().meetings().put(meeting.hold(), MeetingDues.NONE);
        replan(kept().teams().find(meeting.team()).orElseThrow());
    }

    /** Looks, as the bot does now and then, whether the school calendar is another one. */
    public void lookAtCalendar(Predicate<WorkspaceId> served) {
        parts.calendarChanges.apply(served);
        timeline.moveBy(Duration.ZERO);
    }

    public Instant now() {
        return clock.instant();
    }

    public PostedCards cards() {
        return cards;
    }

    public FakeDirectory directory() {
        return directory;
    }

    public Repositories kept() {
        return parts.kept;
    }

    public Messages messages() {
        return parts.database.messages();
    }

    public Planner planner() {
        return parts.planner;
    }

    @Override
    public void close() {
        parts.couriers.close();
    }
}
