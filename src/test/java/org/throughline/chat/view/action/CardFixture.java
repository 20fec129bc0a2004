package org.throughline.chat.view.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Languages;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.EntryFacts;
import org.throughline.chat.view.Names;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.Assignment;
import org.throughline.domain.action.StepTask;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.AdjustmentId;
import org.throughline.domain.protocol.FieldName;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.OpeningLink;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.Commitments;
import org.throughline.domain.session.Contribution;
import org.throughline.domain.session.EntryValues;
import org.throughline.domain.session.Opening;
import org.throughline.domain.session.Roles;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.Team;

/** A short session of a team of three on a Tuesday, as the parts of its cards see it. */
final class CardFixture {
    static final PersonId ANA = new PersonId("sandbox/ana");
    static final PersonId BEN = new PersonId("sandbox/ben");
    static final PersonId CARLA = new PersonId("sandbox/carla");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    static final LocalDate NEXT = TODAY.plusWeeks(1);
    static final Instant NOW = TODAY.atTime(LocalTime.of(15, 10)).toInstant(ZoneOffset.UTC);
    static final Texts ENGLISH = new Languages().of(Locale.ENGLISH);
    static final Texts SPANISH = new Languages().of(Locale.forLanguageTag("es"));
    static final Names NAMES = person -> person.local().substring(0, 1).toUpperCase(Locale.ROOT)
            + person.local().substring(1);
    static final StepId FOLLOW = new StepId("follow");
    static final StepId ADJUST = new StepId("adjust");
    static final StepId COMMIT = new StepId("commit");
    static final Team TEAM = Team.inRoom(new RoomId("sandbox/grade-4"), "Grade 4", ZoneOffset.UTC, Locale.ENGLISH)
            .withPeople(List.of(ANA, BEN, CARLA), NOW);
    static final Protocol PROTOCOL = new Protocol(
            new ProtocolRef(new ProtocolId("quick"), "v1"),
            words("The short meeting"),
            words("A day with fifteen minutes."),
            words("Leave with one change"),
            OpeningLink.GOAL,
            EnumSet.of(Role.FACILITATOR, Role.RECORDER),
            List.of(
                    step(FOLLOW, "follow-ups", RecordKind.FOLLOW_UP),
                    step(ADJUST, "adjustment", RecordKind.ADJUSTMENT),
                    step(COMMIT, "action-steps", RecordKind.ACTION_STEP)));

    private CardFixture() {}

    static EntryValues change() {
        return new EntryValues(Map.of(
                new FieldName("when"), List.of("we open the lesson"),
                new FieldName("will"), List.of("ask for two reasons"),
                new FieldName("prediction"), List.of("half of them give *two*"),
                new FieldName("stopSign"), List.of("nobody writes")));
    }

    static Adjustment current() {
        return new Adjustment(AdjustmentId.random(), TEAM.id(), SessionId.random(), change(), NOW, true);
    }

    /** A session of the three, all present. */
    static Session session() {
        var opening = new Opening(
                "Leave with one change",
                new Roles(Map.of(Role.FACILITATOR, ANA, Role.RECORDER, BEN), CARLA),
                NOW,
                15,
                null,
                null,
                null);
        return Session.start(TEAM.id(), PROTOCOL.ref(), FOLLOW, opening, NOW).tickPresent(List.of(ANA, BEN, CARLA));
    }

    static Session withNewChange(Session session) {
        Session there = session.advance(ADJUST, NOW);
        return new Contribution(there, ANA, NOW).add(ADJUST, new RecordName("adjustment"), List.of(change()), false);
    }

    static Session carryingOn(Session session) {
        return new Contribution(session.advance(ADJUST, NOW), ANA, NOW).carryOn(ADJUST, true);
    }

    /** A step agreed a week ago and due today. */
    static ActionStep due(PersonId owner, String text) {
        var then = TODAY.minusWeeks(1);
        return ActionStep.agreed(
                TEAM.id(),
                SessionId.random(),
                StepTask.of(text),
                new Assignment(owner, owner, TODAY, then, NOW.minusSeconds(7 * 86_400)));
    }

    static ActionStep agreedIn(Session session, PersonId owner, PersonId by, StepTask task) {
        return ActionStep.agreed(TEAM.id(), session.id(), task, new Assignment(owner, by, NEXT, TODAY, NOW));
    }

    static StepFacts facts(Session session, StepId step, List<ActionStep> steps, @Nullable LocalDate nextMeeting) {
        List<ActionStep> agreed =
                steps.stream().filter(one -> one.session().equals(session.id())).toList();
        List<ActionStep> due =
                steps.stream().filter(one -> !agreed.contains(one)).toList();
        var commitments = new Commitments(due, steps, nextMeeting, true);
        var entries = new EntryFacts(session, TEAM, PROTOCOL, PROTOCOL.step(step), List.of(), NAMES);
        return new StepFacts(entries, commitments, due, agreed, current(), List.of());
    }

    static String plain(List<Element> elements) {
        return PlainText.of(new Card("", elements));
    }

    private static Step step(StepId id, String record, RecordKind kind) {
        var kept = new RecordSpec(new RecordName(record), kind, words(record), List.of(), null, null);
        return new Step(id, words(id.value()), 5, Role.FACILITATOR, false, List.of(), List.of(kept), List.of());
    }

    private static Localized words(String english) {
        return Localized.of(english, english);
    }
}
