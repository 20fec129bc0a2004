package org.throughline.adapter.slack.people;

import java.util.List;
import java.util.Optional;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/** Where people and rooms are asked for; each question throws {@link NoAnswerException} when nobody can say now. */
interface PeopleSource {

    /** The person; empty when the platform knows nobody of that id. */
    Optional<Person> findPerson(PersonId person);

    /** The people of a workspace, bots and those who left included, from this place on; an empty one for the start. */
    PeoplePage listPeople(WorkspaceId workspace, String from);

    /** Whether this is the bot's own account. */
    boolean isBotItself(PersonId person);

    /** Who is in a room, bots included; nobody where the room is gone. */
    List<PersonId> listMembers(RoomId room);

    /**
     * The room's name without its sign; an empty one for direct conversations, those of a few people included, and nothing
     * for a room that is gone.
     */
    Optional<String> findName(RoomId room);
}
