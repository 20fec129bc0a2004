package org.throughline.usecase.delivery;

import org.throughline.chat.text.Languages;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.OutgoingMessage;
import org.throughline.usecase.port.Teams;

/** The words in which a message is written: the person's own, or those of the team whose room it is. */
public final class MessageTexts {
    private final Teams teams;
    private final Wording wording;
    private final Texts otherwise = new Languages().english();

    public MessageTexts(Teams teams, Wording wording) {
        this.teams = teams;
        this.wording = wording;
    }

    public Texts of(OutgoingMessage message) {
        PersonId person = message.target().person();
        RoomId room = message.target().room();
        if (person != null) {
            return wording.to(person);
        }
        return room == null
                ? otherwise
                : teams.findByRoom(room).map(wording::to).orElse(otherwise);
    }
}
