package org.throughline.adapter.slack.card;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.team.Leader;
import org.throughline.domain.team.LeaderTitle;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.School;
import org.throughline.domain.team.SchoolId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.testing.FakeClockOffset;
import org.throughline.testing.FakeDatabase;
import org.throughline.testing.PostedCards;
import org.throughline.testing.ProtocolShelf;
import org.throughline.testing.SettableClock;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.time.DueRows;
import org.throughline.usecase.time.DueWork;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;
import org.throughline.wiring.Bot;
import org.throughline.wiring.Outside;

/** The whole bot in a Slack workspace where everybody has the longest name and every team forty members. */
final class BigSchool implements AutoCloseable {
    static final WorkspaceId WORKSPACE = new WorkspaceId("slack-T1");
    static final int MEMBERS = 40;
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final FakeDatabase database = new FakeDatabase();
    private final MovableClock clock =
            new MovableClock(new SettableClock("2026-12-01T21:00:00Z"), new FakeClockOffset());
    private final PostedCards cards = new PostedCards(clock);
    private final Bot bot;
    private final Couriers couriers;
    private final Timeline timeline;

    BigSchool(Locale locale) {
        for (int i = 0; i <= MEMBERS; i++) {
            var id = new PersonId("slack-T1/U" + i);
            String name = "Ana & <Ben> O'Neill-*García* de la Cruz y Montalvo Nº %d %s"
                    .formatted(i, "Wolfeschlegel".repeat(2));
            people.put(id, new Person(id, name.substring(0, 80), CHICAGO, locale, false, false, false));
        }
        database.repositories()
                .schools()
                .put(new School(
                        new SchoolId(UUID.randomUUID()),
                        WORKSPACE,
                        "Lincoln".repeat(10),
                        CHICAGO,
                        "none",
                        List.of(new Leader(person(MEMBERS), LeaderTitle.PRINCIPAL))));
        bot = new Bot(outside());
        var outbox = new Outbox(database.messages(), database.transactions(), List.of(cards), clock, clock);
        couriers = new Couriers(outbox, bot.drawings(), bot.sendGate(), Pace.of(1), new Random(1));
        var rows = new DueRows(kept().meetings(), kept().nudges(), database.messages());
        timeline = new Timeline(
                clock, rows, new DueWork(database.transactions(), rows, bot.dueHandlers(), clock), couriers);
    }

    private Outside outside() {
        return new Outside(
                database.repositories(),
                database.transactions(),
                database.inbound(),
                database.messages(),
                new Staff(),
                ProtocolShelf.ALL,
                workspace -> SchoolCalendar.NONE,
                (meeting, team) -> "BEGIN:VCALENDAR",
                clock,
                WorkingHours.DEFAULT,
                LocalTime.of(15, 0));
    }

    /** The members from 0 on; the principal is {@link #MEMBERS}. */
    PersonId person(int index) {
        return new PersonId("slack-T1/U" + index);
    }

    List<String> members() {
        return IntStream.range(0, MEMBERS).mapToObj(i -> person(i).value()).toList();
    }

    Repositories kept() {
        return database.repositories();
    }

    FakeDatabase database() {
        return database;
    }

    PostedCards cards() {
        return cards;
    }

    Instant now() {
        return clock.instant();
    }

    Reply act(PersonId person, RoomId room, Intent intent, Map<String, List<String>> values) {
        return bot.dispatcher().dispatch(new Interaction(person, room, intent, new FormValues(values), null));
    }

    void deliver() {
        timeline.moveBy(Duration.ZERO);
    }

    void moveBy(Duration length) {
        timeline.moveBy(length);
    }

    @Override
    public void close() {
        couriers.close();
    }

    private final class Staff implements Directory {
        @Override
        public Person get(PersonId person) {
            return people.getOrDefault(
                    person, new Person(person, "somebody", CHICAGO, Locale.ENGLISH, false, false, true));
        }

        @Override
        public List<Person> listMembers(RoomId room) {
            return people.values().stream().collect(Collectors.toList());
        }

        @Override
        public String nameOf(RoomId room) {
            return room.local();
        }
    }
}
