package org.throughline.chat.intent;

import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.EntryId;
import org.throughline.domain.session.SessionId;

/** Forms within a session. */
public sealed interface OpensSession extends Opens {

    /** Adds to a record of a step. */
    record OpenAdd(SessionId session, StepId step, RecordName record) implements OpensSession {}

    /** Changes or empties one's own entries of a step. */
    record OpenEditMine(SessionId session, StepId step) implements OpensSession {}

    /** Changes anybody's entries of a step, as the recorder. */
    record OpenEditAll(SessionId session, StepId step) implements OpensSession {}

    /** Changes or empties one entry of a step, where there are too many for one form. */
    record OpenEditEntry(SessionId session, StepId step, EntryId entry) implements OpensSession {}

    /** Puts the fields of a record that extends an earlier one on one of its entries. */
    record OpenExtend(SessionId session, StepId step, RecordName record, EntryId entry) implements OpensSession {}

    /** Parks logistics. */
    record OpenPark(SessionId session) implements OpensSession {}

    /** Ticks who is present. */
    record OpenWhoIsHere(SessionId session) implements OpensSession {}

    /** Hands a role to somebody else. */
    record OpenHandOver(SessionId session) implements OpensSession {}

    /** Wraps up in one form: change, owner, date. Also finishes a session that stopped. */
    record OpenWrapUp(SessionId session) implements OpensSession {}

    /** Looks at one due step. */
    record OpenFollowUp(SessionId session, StepId step, ActionStepId action) implements OpensSession {}

    /** Sets a new date for a step whose owner is away. */
    record OpenNotHeard(SessionId session, StepId step, ActionStepId action) implements OpensSession {}

    /** Carries every step not looked at yet to a day that the form asks for. */
    record OpenCarryAll(SessionId session, StepId step) implements OpensSession {}

    /** Takes a step oneself, with a date, where the next meeting is not known or the text differs. */
    record OpenTakeStep(SessionId session, StepId step) implements OpensSession {}

    /** Agrees a step for somebody. */
    record OpenGiveStep(SessionId session, StepId step) implements OpensSession {}

    /** Puts right a step agreed in this session. */
    record OpenCorrectStep(ActionStepId action) implements OpensSession {}

    /** Puts an offered step into the owner's own words or date. */
    record OpenSuggestChange(ActionStepId action) implements OpensSession {}

    /** Gives a step to somebody else. */
    record OpenHandOverStep(ActionStepId action) implements OpensSession {}

    /** "When do you meet next?" */
    record OpenNextMeeting(SessionId session) implements OpensSession {}

    /** Keeps a line of a differing view in the minutes. */
    record OpenDissent(SessionId session) implements OpensSession {}
}
