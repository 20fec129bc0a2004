package org.throughline.adapter.slack.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.codec.RecordCodec;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Languages;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.SettableClock;
import org.throughline.testing.slack.FakePerson;
import org.throughline.testing.slack.FakeSlack;
import org.throughline.testing.slack.OneWorkspace;
import org.throughline.testing.slack.SlackPost;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.delivery.SendDecision;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OutgoingMessage;

/** Couriers that bring cards with one button each to a Slack on loopback; all of them live by one clock. */
final class SlackDelivery implements AutoCloseable {
    static final String ROOM = "C4";
    static final String OTHER_ROOM = "C5";
    static final String MARIA = "UMARIA";
    static final SessionId SESSION = new SessionId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    static final Subject CARD = new Subject.SessionCard(SESSION);
    static final Subject MINUTES = new Subject.Minutes(SESSION);
    static final Subject DIGEST = digest(MARIA);

    final SettableClock clock = new SettableClock("2026-12-02T15:00:00Z");
    final FakeDatabase database = new FakeDatabase();
    final FakeSlack slack = FakeSlack.start(clock);
    final List<Subject> lostContacts = new ArrayList<>();
    final Map<Subject, Card> shown = new ConcurrentHashMap<>();
    final SlackMessenger messenger;
    final Couriers couriers;

    SlackDelivery() {
        OneWorkspace workspace = new OneWorkspace(slack, Duration.ofSeconds(2));
        slack.put(FakePerson.named(MARIA, "Maria"));
        slack.addChannel(OneWorkspace.TEAM, ROOM, "grade-4", MARIA, OneWorkspace.BOT);
        slack.addChannel(OneWorkspace.TEAM, OTHER_ROOM, "grade-5", MARIA, OneWorkspace.BOT);
        this.messenger = new SlackMessenger(workspace, new SlackPace(clock), message -> new Languages().english());
        var outbox = new Outbox(
                database.messages(),
                database.transactions(),
                List.of(messenger),
                clock,
                clock,
                dead -> lostContacts.add(dead.subject()));
        this.couriers =
                new Couriers(outbox, drawings(), (message, now) -> new SendDecision.Go(), Pace.of(1), new Random(7));
    }

    static Subject digest(String user) {
        return new Subject.Digest(person(user), LocalDate.parse("2026-12-02"));
    }

    static Subject step(String id) {
        return new Subject.StepCard(SESSION, new StepId(id));
    }

    static PersonId person(String user) {
        return SlackIds.person(OneWorkspace.ID, user);
    }

    static RoomId room(String id) {
        return SlackIds.room(OneWorkspace.ID, id);
    }

    void inRoom(Subject subject, String text) {
        say(subject, text, Messages.Target.room(room(ROOM)));
    }

    void inThread(Subject subject, String text) {
        say(subject, text, Messages.Target.thread(room(ROOM), CARD));
    }

    void to(String user, String text) {
        say(
                digest(user),
                text,
                Messages.Target.direct(
                        person(user), clock.instant(), clock.instant().plusSeconds(90_000)));
    }

    void say(Subject subject, String text, Messages.Target target) {
        database.transactions().run(() -> {
            shown.put(subject, withButton(text));
            database.messages().raise(subject, target);
        });
    }

    static Card withButton(String text) {
        return Card.of(
                text,
                new Element.Text(text),
                new Element.Buttons(List.of(Button.of("I'm here", new SessionActs.ImHere(SESSION)))));
    }

    /** Delivers, time after time, until nothing is left to be tried again. */
    void deliverAll() {
        couriers.drain();
        Optional<Instant> next = database.messages().findNextDue(clock.instant());
        while (next.isPresent()) {
            clock.set(next.get());
            couriers.drain();
            next = database.messages().findNextDue(clock.instant());
        }
    }

    OutgoingMessage message(Subject subject) {
        return database.messages().find(subject).orElseThrow();
    }

    List<String> deadReasons() {
        return database.messages().listDead(10).stream()
                .map(OutgoingMessage::reason)
                .toList();
    }

    /** The messages with something to press. */
    List<SlackPost> actionable(String where) {
        return slack.posts(where).stream()
                .filter(post -> !post.pressable().isEmpty())
                .toList();
    }

    @Override
    public void close() {
        couriers.close();
        slack.close();
    }

    private Drawings drawings() {
        Drawings.Builder builder = new Drawings.Builder();
        for (Class<?> kind : RecordCodec.kinds(Subject.class)) {
            builder.on(kind.asSubclass(Subject.class), (subject, message) -> Optional.ofNullable(shown.get(subject)));
        }
        return builder.build();
    }
}
