package org.throughline.domain.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;

/**
 * What one member, or the recorder for the room, added in a step.
 *
 * @param author whose thought it is; null when it belongs to the team or to a former member
 * @param editedBy who last changed it when that was not its author; null otherwise
 * @param removed taken away with an undo; kept as a trace, never shown
 */
public record Entry(
        EntryId id,
        StepId step,
        RecordName record,
        @Nullable PersonId author,
        Instant addedAt,
        EntryValues values,
        boolean chosen,
        boolean removed,
        @Nullable PersonId editedBy) {

    static Entry added(StepId step, RecordName record, @Nullable PersonId author, EntryValues values, Instant now) {
        return new Entry(EntryId.random(), step, record, author, now, values, false, false, null);
    }

    public boolean isBy(PersonId person) {
        return person.equals(author);
    }

    Entry withValues(EntryValues changed, PersonId by) {
        return new Entry(id, step, record, author, addedAt, changed, chosen, removed, isBy(by) ? editedBy : by);
    }

    Entry withChosen(boolean nowChosen) {
        return new Entry(id, step, record, author, addedAt, values, nowChosen, removed, editedBy);
    }

    Entry withRemoved(boolean nowRemoved, PersonId by) {
        return new Entry(id, step, record, author, addedAt, values, chosen, nowRemoved, isBy(by) ? editedBy : by);
    }
}
