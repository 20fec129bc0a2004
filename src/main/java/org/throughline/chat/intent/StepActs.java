package org.throughline.chat.intent;

import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.Tried;
import org.throughline.domain.team.Role;

/** Working in one step of a session. */
public sealed interface StepActs extends Acts {

    /** Keeps what the form says. */
    record AddEntries(SessionId session, StepId step, RecordName record) implements StepActs {}

    /** Keeps the entries as the form has them; those {@code shown} in it and emptied are removed, changed ones asked about. */
    record EditEntries(SessionId session, StepId step, String shown) implements StepActs {}

    /** Keeps more fields on an entry of an earlier step. */
    record ExtendEntry(SessionId session, StepId step, RecordName record, EntryId entry) implements StepActs {}

    /** Undoes the removal of these entries of a step. */
    record RestoreEntries(SessionId session, StepId step, String removed) implements StepActs {}

    /** Marks an entry as chosen, or not any more. */
    record Choose(SessionId session, StepId step, EntryId entry, boolean chosen) implements StepActs {}

    /** One tap on a vote; the last one counts. */
    record Vote(SessionId session, StepId step, RecordName record, String answer) implements StepActs {}

    /** Nothing to add this time. */
    record Pass(SessionId session, StepId step) implements StepActs {}

    /** Everybody was heard aloud. */
    record WentRound(SessionId session, StepId step) implements StepActs {}

    /** Shows what was written silently. */
    record Reveal(SessionId session, StepId step) implements StepActs {}

    /** The role is done with the step. */
    record Confirm(SessionId session, StepId step, Role role) implements StepActs {}

    /** No student names or IDs are in what was shared. */
    record NoNames(SessionId session, StepId step, boolean ticked) implements StepActs {}

    /** Carries on with the current change instead of a new one. */
    record CarryOnAdjustment(SessionId session, StepId step, boolean carrying) implements StepActs {}

    /** Whether the person tried the last change. */
    record AnswerTried(SessionId session, StepId step, Tried answer) implements StepActs {}

    /** Keeps the team's look at a due step. */
    record FollowUp(SessionId session, StepId step, ActionStepId action) implements StepActs {}

    /** The owner is away: a new date, and asked again. */
    record NotHeard(SessionId session, StepId step, ActionStepId action) implements StepActs {}

    /** Carries every step not looked at yet to the next meeting. */
    record CarryAll(SessionId session, StepId step) implements StepActs {}
}
