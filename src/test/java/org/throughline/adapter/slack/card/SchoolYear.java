package org.throughline.adapter.slack.card;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.Opens;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.Team;
import org.throughline.testing.ProtocolShelf;
import org.throughline.usecase.port.Messages;

/** Everything a team of forty can do in a few weeks, sixty entries to every record, so that every card and form is seen. */
final class SchoolYear {
    private static final int ENTRIES = 60;
    private static final List<String> COMMANDS = List.of(
            "help",
            "start",
            "protocols",
            "mine",
            "agenda",
            "status",
            "members",
            "roles",
            "move meeting",
            "skip meeting",
            "who sees what",
            "pause",
            "pause until the first snow",
            "resume",
            "statsu",
            "nothing I know ".repeat(20));

    private static final String LINK = "https://example.org/" + "notes".repeat(50);
    private static final List<String> KINDS = List.of("attendance", "discipline", "climate-belonging");

    private final BigSchool school;
    private final Walk walk;

    private SchoolYear(BigSchool school, Seen seen) {
        this.school = school;
        this.walk = new Walk(school, seen, "C-grade-4");
    }

    /** What there was to see, in that language. */
    static Seen in(Locale locale) {
        var seen = new Seen();
        try (var school = new BigSchool(locale)) {
            var year = new SchoolYear(school, seen);
            year.askAll();
            year.setUp();
            year.askAll();
            year.meet(ProtocolShelf.EVERYTHING);
            year.askAll();
            year.untilNextMeeting();
            year.meet(ProtocolShelf.DATA_INQUIRY);
            year.askAll();
            year.leaveOneOpen();
            year.askAll();
        }
        return seen;
    }

    private void askAll() {
        var parser = new CommandParser(java.time.Clock.fixed(school.now(), java.time.ZoneOffset.UTC));
        for (int person : List.of(0, 1, BigSchool.MEMBERS)) {
            COMMANDS.forEach(words -> walk.act(person, parser.parse(words)));
            lookAround(person);
        }
    }

    private void lookAround(int person) {
        walk.lookAround(person, intent -> intent instanceof Opens || intent instanceof Asks);
    }

    private void setUp() {
        school.database().messages().raise(new Subject.Welcome(walk.room()), Messages.Target.room(walk.room()));
        walk.fill(0, new OpensMeeting.OpenSetUp(), "", Map.of("people", school.members()));
        school.database()
                .messages()
                .raise(
                        new Subject.LeaderJoined(walk.room(), walk.person(BigSchool.MEMBERS)),
                        Messages.Target.room(walk.room()));
        for (Subject gone :
                List.of(new Subject.RoomUnreachable(walk.room()), new Subject.PersonUnreachable(walk.person(1)))) {
            school.database()
                    .messages()
                    .raise(
                            gone,
                            Messages.Target.direct(
                                    walk.person(0), school.now(), school.now().plus(Duration.ofDays(1))));
        }
        walk.act(0, new OpensMeeting.OpenMembers());
        lookAround(0);
    }

    private Team team() {
        return school.kept().teams().findByRoom(walk.room()).orElseThrow();
    }

    private Session session(SessionId id) {
        return school.kept().sessions().find(id).orElseThrow();
    }

    private SessionId begin(Protocol protocol) {
        walk.act(0, new MeetingActs.Start(protocol.ref().id().value()));
        walk.act(0, new MeetingActs.Begin(protocol.ref().id()));
        SessionId id =
                school.kept().sessions().findOngoing(team().id()).orElseThrow().id();
        for (int person = 0; person < BigSchool.MEMBERS; person++) {
            walk.act(person, new SessionActs.ImHere(id));
        }
        for (Role role : List.of(Role.FACILITATOR, Role.RECORDER)) {
            walk.act(0, new SessionActs.TakeOver(id, role));
        }
        return id;
    }

    private void meet(Protocol protocol) {
        SessionId id = begin(protocol);
        for (Step step : protocol.steps()) {
            goTo(id, step);
            lookAround(0);
            work(id, step);
            lookAround(0);
            lookAround(1);
            walk.act(0, new SessionActs.Next(id, step.id()));
            decide(id, step);
            lookAround(1);
            walk.act(1, new SessionActs.Next(id, step.id()));
            walk.act(0, new SessionActs.Next(id, step.id()));
        }
        for (int i = 0; i < ENTRIES; i++) {
            walk.fill(0, new OpensSession.OpenPark(id), "Parked " + i, Map.of());
        }
        walk.act(0, new SessionActs.Pause(id));
        lookAround(0);
        walk.act(0, new SessionActs.Unpause(id));
        if (!session(id).isOver()) {
            walk.fill(0, new OpensSession.OpenWrapUp(id), "", Map.of());
        }
        walk.fill(0, new OpensSession.OpenNextMeeting(id), "", Map.of());
        walk.fill(1, new OpensSession.OpenDissent(id), "", Map.of());
        lookAround(0);
        lookAround(BigSchool.MEMBERS);
    }

    private void goTo(SessionId id, Step step) {
        Session now = session(id);
        if (!now.isAt(step.id()) && !now.isOver()) {
            school.kept().sessions().save(now.advance(step.id(), school.now()));
        }
        school.database()
                .messages()
                .raise(
                        new Subject.StepCard(id, step.id()),
                        Messages.Target.thread(walk.room(), new Subject.SessionCard(id)));
    }

    private void work(SessionId id, Step step) {
        for (RecordSpec record : step.records()) {
            for (int i = 0; i < ENTRIES; i++) {
                walk.fill(
                        i % BigSchool.MEMBERS,
                        new OpensSession.OpenAdd(id, step.id(), record.name()),
                        "Entry " + i,
                        given(i));
            }
        }
        for (int person = 0; person < BigSchool.MEMBERS; person++) {
            walk.act(person, new StepActs.Pass(id, step.id()));
            walk.fill(
                    0,
                    new OpensSession.OpenGiveStep(id, step.id()),
                    "Step " + person,
                    Map.of("owner", List.of(school.members().get(person))));
        }
        walk.act(0, new ActionActs.TakeStep(id, step.id()));
    }

    /** What not every text is good for. */
    private static Map<String, List<String>> given(int entry) {
        return Map.of("link", List.of(LINK), "page", List.of(LINK), "kind", List.of(KINDS.get(entry % KINDS.size())));
    }

    /** What the step needs beside words. */
    private void decide(SessionId id, Step step) {
        var card = new Subject.StepCard(id, step.id());
        walk.shown(card, OpensSession.OpenExtend.class).forEach(opens -> walk.fill(0, opens, "", Map.of()));
        for (var kind :
                List.of(StepActs.Reveal.class, StepActs.Choose.class, StepActs.NoNames.class, StepActs.Vote.class)) {
            walk.shown(card, kind).stream().limit(1).forEach(intent -> walk.act(0, intent));
        }
        for (Role role : Role.values()) {
            walk.act(0, new StepActs.Confirm(id, step.id(), role));
        }
        walk.act(0, new OpensSession.OpenEditMine(id, step.id()));
        walk.act(0, new OpensSession.OpenEditAll(id, step.id()));
        session(id).notes().of(step.id()).stream()
                .limit(1)
                .forEach(entry -> walk.act(0, new OpensSession.OpenEditEntry(id, step.id(), entry.id())));
        walk.act(0, new OpensSession.OpenTakeStep(id, step.id()));
        var message = Map.of("words", List.of("Somebody wrote this in the channel. ".repeat(80)));
        walk.act(0, new OpensMeeting.OpenKeepWords(), message);
        walk.act(0, new OpensMeeting.OpenStepFromWords(), message);
        walk.act(0, new OpensSession.OpenCarryAll(id, step.id()));
        walk.shown(card, StepActs.NotHeard.class).stream()
                .map(StepActs.NotHeard.class::cast)
                .limit(1)
                .forEach(due -> walk.act(0, new OpensSession.OpenNotHeard(id, step.id(), due.action())));
        walk.act(0, new StepActs.CarryAll(id, step.id()));
        walk.act(0, new StepActs.WentRound(id, step.id()));
    }

    /** To the morning after the next meeting nobody started, with everything that falls due on the way. */
    private void untilNextMeeting() {
        for (int day = 0; day < 9; day++) {
            school.moveBy(Duration.ofDays(1));
            walk.later(0);
            lookAround(0);
        }
        school.kept().meetings().findNext(team().id(), school.now()).ifPresent(next -> {
            walk.act(0, new OpensMeeting.OpenMoveMeeting(next.id()));
            walk.fill(0, new OpensMeeting.OpenSkipMeeting(next.id()), "", Map.of());
        });
        walk.act(BigSchool.MEMBERS, new MeetingActs.ShareStatus(team().id()));
        lookAround(0);
    }

    private void leaveOneOpen() {
        school.moveBy(Duration.ofHours(1));
        SessionId id = begin(ProtocolShelf.QUICK);
        List<Step> steps = ProtocolShelf.QUICK.steps();
        goTo(id, steps.get(1));
        work(id, steps.get(1));
        goTo(id, steps.get(2));
        walk.fill(0, new OpensSession.OpenHandOver(id), "", Map.of());
        walk.act(0, new MeetingActs.Start(""));
        walk.act(0, new SessionActs.StopHere(id));
        List<Intent> after = new ArrayList<>(List.of(new MeetingActs.Start("")));
        after.forEach(intent -> walk.act(0, intent));
        lookAround(0);
        school.moveBy(Duration.ofDays(1));
        walk.act(0, new MeetingActs.CarryOn(id));
        lookAround(0);
    }
}
