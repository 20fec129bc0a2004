package org.throughline.usecase.port;

import java.util.List;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

/** What the platform knows of people and rooms now. */
public interface Directory {

    /** The person; one nobody knows any more comes back as gone, under a neutral name. */
    Person get(PersonId person);

    /** Everybody in a room, bots included, by name. */
    List<Person> listMembers(RoomId room);

    /** The room's name without its sign ({@code grade-4}); empty for a direct conversation. */
    String nameOf(RoomId room);
}
