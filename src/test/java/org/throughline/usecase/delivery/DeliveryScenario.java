package org.throughline.usecase.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.chat.card.Card;
import org.throughline.chat.codec.RecordCodec;
import org.throughline.chat.subject.Subject;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.FakeMessenger;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messenger;
import org.throughline.usecase.port.OnUnknown;
import org.throughline.usecase.port.OutgoingMessage;

/** Subjects that show a line of text each, couriers, and a platform that keeps what it got. */
final class DeliveryScenario implements AutoCloseable {
    static final RoomId ROOM = new RoomId("sandbox/grade-4");
    static final RoomId OTHER_ROOM = new RoomId("sandbox/grade-5");
    static final PersonId MARIA = new PersonId("sandbox/maria");
    static final SessionId SESSION = new SessionId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    static final Subject CARD = new Subject.SessionCard(SESSION);
    static final Subject MINUTES = new Subject.Minutes(SESSION);
    static final Subject DIGEST = new Subject.Digest(MARIA, LocalDate.parse("2026-12-02"));
    static final Pace PACE =
            new Pace(2, Duration.ofSeconds(30), new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), 4));

    final SettableClock clock = new SettableClock("2026-12-02T15:00:00Z");
    final SettableClock systemClock = new SettableClock("2026-11-20T08:00:00Z");
    final FakeDatabase database = new FakeDatabase();
    final FakeMessenger platform;
    final Map<Subject, String> shown = new ConcurrentHashMap<>();
    final List<Subject> lostContacts = new ArrayList<>();
    SendGate gate = (message, now) -> new SendDecision.Go();
    Couriers couriers;

    DeliveryScenario() {
        this(OnUnknown.REPEAT);
    }

    DeliveryScenario(OnUnknown onUnknown) {
        this.platform = new FakeMessenger(onUnknown);
        this.couriers = couriers(database.messages(), platform);
    }

    /** Other couriers on the same database. */
    Couriers couriers(Messages messages, Messenger messenger) {
        Outbox outbox = new Outbox(
                messages,
                database.transactions(),
                List.of(messenger),
                clock,
                systemClock,
                dead -> lostContacts.add(dead.subject()));
        return new Couriers(outbox, drawings(), (message, now) -> gate.check(message, now), PACE, new Random(7));
    }

    static Subject step(String id) {
        return new Subject.StepCard(SESSION, new StepId(id));
    }

    void say(Subject subject, String text, Messages.Target target) {
        database.transactions().run(() -> {
            shown.put(subject, text);
            messages().raise(subject, target);
        });
    }

    void inRoom(Subject subject, String text) {
        say(subject, text, Messages.Target.room(ROOM));
    }

    void inThread(Subject subject, String text) {
        say(subject, text, Messages.Target.thread(ROOM, CARD));
    }

    void toMaria(String text, Duration within) {
        say(
                DIGEST,
                text,
                Messages.Target.direct(MARIA, clock.instant(), clock.instant().plus(within)));
    }

    void pass(Duration length) {
        clock.advance(length);
        systemClock.advance(length);
    }

    /** Delivers, time after time, until nothing is left to be tried again. */
    void deliverAll() {
        couriers.drain();
        Optional<java.time.Instant> next = messages().findNextDue(clock.instant());
        while (next.isPresent()) {
            pass(Duration.between(clock.instant(), next.get()));
            couriers.drain();
            next = messages().findNextDue(clock.instant());
        }
    }

    OutgoingMessage message(Subject subject) {
        return messages().find(subject).orElseThrow();
    }

    List<String> deadReasons() {
        return messages().listDead(10).stream().map(OutgoingMessage::reason).toList();
    }

    Messages messages() {
        return database.messages();
    }

    @Override
    public void close() {
        couriers.close();
    }

    private Drawings drawings() {
        Drawings.Builder builder = new Drawings.Builder();
        for (Class<?> kind : RecordCodec.kinds(Subject.class)) {
            builder.on(kind.asSubclass(Subject.class), this::draw);
        }
        return builder.build();
    }

    private Optional<Card> draw(Subject subject, OutgoingMessage message) {
        return Optional.ofNullable(shown.get(subject)).map(Card::of);
    }
}
