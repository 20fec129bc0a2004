package org.throughline.testing;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.port.Directory;

/** People and rooms in memory; everybody is in every room. */
public final class FakeDirectory implements Directory {
    private final Map<PersonId, Person> people = new HashMap<>();

    /** Somebody called {@code name}, with that name in lower case as their id. */
    public PersonId add(String name, ZoneId zone, Locale locale) {
        PersonId id = new PersonId("sandbox/" + name.toLowerCase(Locale.ROOT));
        people.put(id, new Person(id, name, zone, locale, false, false, false));
        return id;
    }

    @Override
    public Person get(PersonId person) {
        return people.getOrDefault(
                person, new Person(person, "somebody", ZoneId.of("UTC"), Locale.ENGLISH, false, false, true));
    }

    @Override
    public List<Person> listMembers(RoomId room) {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public String nameOf(RoomId room) {
        return room.local();
    }
}
