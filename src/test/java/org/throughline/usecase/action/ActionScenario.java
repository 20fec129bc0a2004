package org.throughline.usecase.action;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.calendar.Cadence;
import org.throughline.domain.calendar.MeetingSeries;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.ProtocolShelf;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.meeting.SeriesPlan;
import org.throughline.usecase.nudge.DigestMessages;
import org.throughline.usecase.nudge.DueSteps;
import org.throughline.usecase.nudge.NudgePlanner;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;

/** A grade 4 team of four in New York that meets on Tuesdays at 15:10, in its short meeting of 8 December. */
final class ActionScenario {
    static final PersonId ANA = new PersonId("sandbox/ana");
    static final PersonId BEN = new PersonId("sandbox/ben");
    static final PersonId CARLA = new PersonId("sandbox/carla");
    static final PersonId DAN = new PersonId("sandbox/dan");
    static final PersonId OTTO = new PersonId("sandbox/otto");
    static final PersonId ZOE = new PersonId("sandbox/zoe");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    static final LocalDate NEXT = TODAY.plusWeeks(1);
    static final LocalDate AFTER_NEXT = TODAY.plusWeeks(2);
    static final StepId FOLLOW = new StepId("follow");
    static final StepId ADJUST = new StepId("adjust");
    static final StepId COMMIT = new StepId("commit");
    static final RoomId GRADE_4 = new RoomId("sandbox/grade-4");

    final SettableClock clock = new SettableClock("2026-12-08T20:10:00Z");
    final FakeDatabase database = new FakeDatabase();
    final Repositories kept = database.repositories();
    final Wording wording = new Wording(new Languages(), new Staff());
    final Planner planner = planner();
    final Team team;
    final Dispatcher bot;
    SessionId session = SessionId.random();

    ActionScenario() {
        this.team = addTeam(GRADE_4, "Grade 4", List.of(ANA, BEN, CARLA, DAN), tuesdays());
        this.bot = new ActionWiring(this).dispatcher();
    }

    /** The team's short meeting, with Ana, Ben and Carla present and Zoe as a guest. */
    ActionScenario inSession(@Nullable Adjustment trying) {
        if (trying != null) {
            kept.adjustments().put(trying);
        }
        var roles = new Roles(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, BEN), CARLA);
        var opening =
                new Opening("Leave with one change", roles, now(), 15, null, trying == null ? null : trying.id(), null);
        Session started = Session.start(team.id(), ProtocolShelf.QUICK.ref(), FOLLOW, opening, now())
                .tickPresent(List.of(ANA, BEN, CARLA))
                .arrive(ZOE, true);
        kept.sessions().add(started);
        session = started.id();
        raise(new Subject.StepCard(session, FOLLOW));
        return this;
    }

    ActionScenario inSession() {
        return inSession(null);
    }

    /** The session goes on to the commit step with this change chosen. */
    ActionScenario withChange() {
        change(one -> new Contribution(one.advance(ADJUST, now()), ANA, now())
                .add(ADJUST, new RecordName("adjustment"), List.of(aChange()), false)
                .advance(COMMIT, now()));
        raise(new Subject.StepCard(session, COMMIT));
        return this;
    }

    void change(UnaryOperator<Session> change) {
        kept.sessions().save(change.apply(kept.sessions().find(session).orElseThrow()));
    }

    static EntryValues aChange() {
        return new EntryValues(Map.of(
                new FieldName("when"), List.of("we open the lesson"),
                new FieldName("will"), List.of("ask for two reasons")));
    }

    Adjustment current() {
        return new Adjustment(AdjustmentId.random(), team.id(), SessionId.random(), aChange(), now(), true);
    }

    /** A step agreed a week ago and due today. */
    ActionStep due(PersonId owner, String text) {
        LocalDate then = TODAY.minusWeeks(1);
        var assignment = new Assignment(owner, owner, TODAY, then, now().minus(Duration.ofDays(7)));
        return add(ActionStep.agreed(team.id(), SessionId.random(), StepTask.of(text), assignment));
    }

    /** A step given to the owner today, to be looked at on that day. */
    ActionStep given(Team to, PersonId owner, PersonId by, LocalDate review) {
        var assignment = new Assignment(owner, by, review, TODAY, now());
        return add(ActionStep.agreed(
                to.id(), SessionId.random(), StepTask.of("Sort the exit tickets " + UUID.randomUUID()), assignment));
    }

    ActionStep add(ActionStep step) {
        kept.actionSteps().add(step);
        return step;
    }

    Team addTeam(RoomId room, String name, List<PersonId> people, @Nullable MeetingSeries series) {
        Team created = Team.inRoom(room, name, NEW_YORK, Locale.ENGLISH)
                .withPeople(people, now())
                .withSetUp(name, NEW_YORK, series, 45);
        kept.teams().add(created);
        planner.replan(created);
        return created;
    }

    /** The team has no times any more: nobody knows when it meets next. */
    void forgetTheTimes() {
        kept.meetings()
                .listBetween(team.id(), now(), now().plus(Duration.ofDays(90)))
                .forEach(meeting -> kept.meetings().remove(meeting.id()));
        Team there = kept.teams().find(team.id()).orElseThrow();
        kept.teams().save(there.withSetUp("Grade 4", NEW_YORK, null, 45));
    }

    Reply by(PersonId person, Intent intent) {
        return bot.dispatch(new Interaction(person, GRADE_4, intent, FormValues.NONE, null));
    }

    Reply by(PersonId person, Intent intent, Map<String, String> typed) {
        var values = new HashMap<String, List<String>>();
        typed.forEach((field, value) -> values.put(field, List.of(value)));
        return bot.dispatch(new Interaction(person, GRADE_4, intent, new FormValues(values), null));
    }

    ActionStep step(ActionStepId id) {
        return kept.actionSteps().find(id).orElseThrow();
    }

    List<ActionStep> agreed() {
        return kept.actionSteps().listAgreedIn(session);
    }

    /** How often the message was wanted. */
    long wanted(Subject subject) {
        return database.messages().find(subject).orElseThrow().wanted();
    }

    void raise(Subject subject) {
        database.messages().raise(subject, Messages.Target.room(GRADE_4));
    }

    Instant now() {
        return clock.instant();
    }

    static String plain(Reply reply) {
        return switch (reply.kind()) {
            case "refused" -> ((Reply.Refused) reply).reason();
            case "invalid" -> ((Reply.Invalid) reply).errors().toString();
            case "whisper" -> PlainText.of(((Reply.Whisper) reply).card());
            default -> reply instanceof Reply.Refresh refresh ? PlainText.of(refresh.card()) : reply.kind();
        };
    }

    static MeetingSeries tuesdays() {
        return new MeetingSeries(
                DayOfWeek.TUESDAY, LocalTime.of(15, 10), Duration.ofMinutes(45), Cadence.WEEKLY, NEW_YORK, TODAY);
    }

    private Planner planner() {
        var messages = new DigestMessages(database.messages(), kept.nudges(), kept.meetings());
        var schedules = new Schedules(
                new Staff(), workspace -> SchoolCalendar.NONE, kept.pauses(), WorkingHours.DEFAULT, LocalTime.of(8, 5));
        var nudges = new NudgePlanner(
                kept.nudges(), kept.meetings(), new DueSteps(kept.meetings(), kept.actionSteps()), schedules, messages);
        return new Planner(
                kept.meetings(), kept.actionSteps(), new SeriesPlan(kept.meetings(), schedules, clock), nudges, clock);
    }

    /** Everybody speaks English but Carla. */
    private static final class Staff implements Directory {
        @Override
        public Person get(PersonId person) {
            String name = person.local().substring(0, 1).toUpperCase(Locale.ROOT)
                    + person.local().substring(1);
            Locale locale = person.equals(CARLA) ? Locale.forLanguageTag("es") : Locale.ENGLISH;
            return new Person(person, name, NEW_YORK, locale, false, false, false);
        }

        @Override
        public List<Person> listMembers(RoomId room) {
            return List.of();
        }

        @Override
        public String nameOf(RoomId room) {
            return room.local();
        }
    }
}
