package org.throughline.usecase.team;

import static org.throughline.usecase.team.Staffroom.DANA;
import static org.throughline.usecase.team.Staffroom.GRADE_4;
import static org.throughline.usecase.team.Staffroom.NEW_YORK;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.Team;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.ProtocolShelf;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.Wording;
import org.throughline.usecase.meeting.LatestMinutes;
import org.throughline.usecase.meeting.Planner;
import org.throughline.usecase.meeting.SeriesPlan;
import org.throughline.usecase.nudge.DigestMessages;
import org.throughline.usecase.nudge.DueSteps;
import org.throughline.usecase.nudge.NudgePlanner;
import org.throughline.usecase.nudge.Schedules;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.session.Proposals;
import org.throughline.usecase.session.TeamGoals;

/** A bot in the channel grade-4 of {@link Staffroom}, on Tuesday 1 December 2026, 15:12 in New York. */
final class TeamScenario {
    static final LocalDate NEXT_TUESDAY = LocalDate.of(2026, 12, 8);

    final SettableClock clock = new SettableClock("2026-12-01T20:12:00Z");
    final FakeDatabase database = new FakeDatabase();
    final Repositories kept = database.repositories();
    final Staffroom staff = new Staffroom();
    final Languages languages = new Languages();
    final Wording wording = new Wording(languages, staff);
    final Planner planner = planner();
    final TeamDesk desk = new TeamDesk(kept, staff, planner, database.messages(), clock);
    final TeamDrawings drawings = new TeamDrawings(desk, languages, wording);
    final ReachedAgain reachedAgain = new ReachedAgain(database.messages(), clock);
    final RoomJoined joined = new RoomJoined(kept.teams(), kept.schools(), database.messages());
    private final Dispatcher bot =
            new Dispatcher(useCases(), database.transactions(), database.inbound(), wording, clock);

    TeamScenario() {
        kept.schools()
                .put(new School(
                        new SchoolId(UUID.randomUUID()),
                        GRADE_4.workspace(),
                        "Lincoln",
                        NEW_YORK,
                        "none",
                        List.of(new Leader(DANA, LeaderTitle.PRINCIPAL))));
    }

    Reply says(PersonId person, RoomId room, Intent intent) {
        return bot.dispatch(new Interaction(person, room, intent, FormValues.NONE, null));
    }

    Reply says(PersonId person, Intent intent) {
        return says(person, GRADE_4, intent);
    }

    /** The form as it opens. */
    Form opens(PersonId person, Intent intent) {
        return ((Reply.OpenForm) says(person, intent)).form();
    }

    /** Submits the form as it opened, with these fields changed. */
    Reply submits(PersonId person, Form form, Map<String, List<String>> changed) {
        var values = new HashMap<String, List<String>>();
        form.fields().forEach(field -> values.put(field.name(), field.base().values()));
        values.putAll(changed);
        return bot.dispatch(new Interaction(person, GRADE_4, form.submit(), new FormValues(values), null));
    }

    Reply setsUp(PersonId person, Map<String, List<String>> changed) {
        return submits(person, opens(person, new OpensMeeting.OpenSetUp()), changed);
    }

    Team team() {
        return kept.teams().findByRoom(GRADE_4).orElseThrow();
    }

    /** A session of the team, going on since now. */
    Session starts(Team team, PersonId facilitator) {
        var roles = new Roles(Map.of(Role.FACILITATOR, facilitator, Role.RECORDER, facilitator), null);
        var opening = new Opening("Leave with one change", roles, clock.instant(), 30, null, null, null);
        var first = ProtocolShelf.QUICK.steps().get(0).id();
        Session session = Session.start(team.id(), ProtocolShelf.QUICK.ref(), first, opening, clock.instant());
        kept.sessions().add(session);
        return session;
    }

    static Field field(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String text(Reply reply) {
        return text(((Reply.Whisper) reply).card());
    }

    static String text(Card card) {
        return PlainText.of(card);
    }

    static List<String> buttons(Reply reply) {
        return ((Reply.Whisper) reply)
                .card().buttons().stream().map(button -> button.label()).toList();
    }

    static Map<String, List<String>> with(String field, Object... values) {
        return Map.of(field, List.of(values).stream().map(Object::toString).toList());
    }

    private Planner planner() {
        var schedules = new Schedules(
                staff, workspace -> SchoolCalendar.NONE, kept.pauses(), WorkingHours.DEFAULT, LocalTime.of(15, 0));
        var digests = new DigestMessages(database.messages(), kept.nudges(), kept.meetings());
        var nudges = new NudgePlanner(
                kept.nudges(), kept.meetings(), new DueSteps(kept.meetings(), kept.actionSteps()), schedules, digests);
        return new Planner(
                kept.meetings(), kept.actionSteps(), new SeriesPlan(kept.meetings(), schedules, clock), nudges, clock);
    }

    private UseCases useCases() {
        var help = new GiveHelp(desk, ProtocolShelf.ALL, new CommandParser(clock), wording);
        var setUp = new SetUpTeam(desk, new LatestMinutes(kept.sessions(), database.messages()), wording);
        var members = new ChangeMembers(desk, wording);
        var roles = new ShowRoles(
                desk,
                new Proposals(kept, new TeamGoals(kept, ProtocolShelf.ALL), staff, planner, clock),
                ProtocolShelf.ALL,
                wording);
        return new UseCases.Builder()
                .on(Asks.Help.class, help::help)
                .on(Asks.NotUnderstood.class, help::notUnderstood)
                .on(Asks.DidYouMean.class, help::didYouMean)
                .on(Asks.WhoSeesWhat.class, help::whoSeesWhat)
                .on(Asks.ListProtocols.class, help::protocols)
                .on(Asks.ShowRoles.class, roles::show)
                .on(Asks.ShowMembers.class, members::show)
                .on(OpensMeeting.OpenMembers.class, members::open)
                .on(MeetingActs.SetMembers.class, members::keep)
                .on(OpensMeeting.OpenSetUp.class, setUp::open)
                .on(MeetingActs.SetUp.class, setUp::keep)
                .partial();
    }
}
