package org.throughline.usecase.team;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Directory;

/** A small school on a platform: teachers, a principal, a guest, the bot, two channels and a direct conversation. */
final class Staffroom implements Directory {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final PersonId MARIA = new PersonId("sandbox/maria");
    static final PersonId BEN = new PersonId("sandbox/ben");
    static final PersonId LUZ = new PersonId("sandbox/luz");
    static final PersonId DANA = new PersonId("sandbox/dana");
    static final PersonId GUEST = new PersonId("sandbox/gus");
    static final PersonId BOT = new PersonId("sandbox/throughline");
    static final RoomId GRADE_4 = new RoomId("sandbox/grade-4");
    static final RoomId DIRECT = new RoomId("sandbox/dm-maria");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    Staffroom() {
        add(new Person(BEN, "Ben Okoro", ZoneId.of("America/Chicago"), Locale.ENGLISH, false, false, false));
        add(new Person(DANA, "Dana Ortiz", NEW_YORK, Locale.ENGLISH, false, false, false));
        add(new Person(GUEST, "Gus", NEW_YORK, Locale.ENGLISH, false, true, false));
        add(new Person(LUZ, "Luz", NEW_YORK, SPANISH, false, false, false));
        add(new Person(MARIA, "Maria Reyes", NEW_YORK, Locale.ENGLISH, false, false, false));
        add(new Person(BOT, "Throughline", NEW_YORK, Locale.ENGLISH, true, false, false));
    }

    private void add(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public Person get(PersonId person) {
        return people.getOrDefault(
                person, new Person(person, "somebody", NEW_YORK, Locale.ENGLISH, false, false, true));
    }

    @Override
    public List<Person> listMembers(RoomId room) {
        return room.equals(DIRECT) ? List.of(get(MARIA), get(BOT)) : List.copyOf(people.values());
    }

    @Override
    public String nameOf(RoomId room) {
        return room.equals(DIRECT) ? "" : room.local();
    }
}
