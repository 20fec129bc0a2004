package org.throughline.adapter.slack.inbound;

import org.throughline.adapter.slack.SlackIds;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;

/** The conversation of a person with the bot, where Slack does not name it: a message to the person's id goes there. */
final class SlackRooms {
    private SlackRooms() {}

    static RoomId of(PersonId person) {
        return SlackIds.room(person.workspace(), person.local());
    }
}
