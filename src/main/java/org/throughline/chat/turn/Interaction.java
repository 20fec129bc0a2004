package org.throughline.chat.turn;

import org.jspecify.annotations.Nullable;
import org.throughline.chat.intent.Intent;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/**
 * One thing a person did.
 *
 * @param room where they did it
 * @param values what they typed into a form; {@link FormValues#NONE} for a button or a command
 * @param requestKey the same key means the same act, delivered again; null where the platform gives none
 */
public record Interaction(
        PersonId person,
        RoomId room,
        Intent intent,
        FormValues values,
        @Nullable String requestKey) {

    public WorkspaceId workspace() {
        return person.workspace();
    }
}
