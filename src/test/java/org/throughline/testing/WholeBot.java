package org.throughline.testing;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.throughline.adapter.database.Database;
import org.throughline.domain.calendar.SchoolCalendar;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.delivery.Outbox;
import org.throughline.usecase.delivery.Pace;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;
import org.throughline.wiring.Bot;
import org.throughline.wiring.Outside;

/** Every use case of the bot over a real database, with people it makes up and nothing that delivers by itself. */
public final class WholeBot {
    private final Database database;
    private final Clock clock;
    private final Bot bot;

    public WholeBot(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.bot = new Bot(new Outside(
                database.repositories(),
                database.transactions(),
                database.inbound(),
                database.messages(),
                new Crowd(),
                ProtocolShelf.ALL,
                workspace -> SchoolCalendar.NONE,
                (meeting, team) -> "",
                clock,
                WorkingHours.DEFAULT,
                LocalTime.of(15, 0)));
    }

    public Dispatcher dispatcher() {
        return bot.dispatcher();
    }

    public Repositories kept() {
        return database.repositories();
    }

    public Messages messages() {
        return database.messages();
    }

    public Clock clock() {
        return clock;
    }

    /** Delivers everything that is due, and returns what stands in the rooms then. */
    public PostedCards deliver() {
        PostedCards cards = new PostedCards(clock);
        var outbox = new Outbox(database.messages(), database.transactions(), List.of(cards), clock, clock);
        try (Couriers couriers = new Couriers(outbox, bot.drawings(), bot.sendGate(), Pace.of(1), new Random(1))) {
            couriers.drain();
        }
        return cards;
    }

    /** Everybody is known, by their id; rooms do not say who is in them. */
    private static final class Crowd implements Directory {
        @Override
        public Person get(PersonId person) {
            return new Person(
                    person, person.local(), ZoneId.of("America/New_York"), Locale.ENGLISH, false, false, false);
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
