package org.throughline.chat.intent;

import org.throughline.domain.action.ActionStepId;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;

/** Action steps. */
public sealed interface ActionActs extends Acts {

    /** I'll take it: the adjustment's step, looked at at the next meeting. */
    record TakeStep(SessionId session, StepId step) implements ActionActs {}

    /** I'll take it, with the words and date of the form. */
    record TakeStepAs(SessionId session, StepId step) implements ActionActs {}

    /** Keeps a step for somebody; offered until they accept. */
    record GiveStep(SessionId session, StepId step) implements ActionActs {}

    /** Puts right a step of this session as the form says it, or takes it back. */
    record CorrectStep(ActionStepId action) implements ActionActs {}

    /** Undoes that a step was taken back. */
    record BringBackStep(ActionStepId action) implements ActionActs {}

    /** The owner takes an offered step. */
    record Accept(ActionStepId action) implements ActionActs {}

    /** The owner's words and date. */
    record SuggestChange(ActionStepId action) implements ActionActs {}

    /** Offers the step to the person in the form. */
    record HandOverStep(ActionStepId action) implements ActionActs {}

    /** Looks at a step later, because there are too many. */
    record LetWait(ActionStepId action) implements ActionActs {}

    /** Nothing can wait. */
    record KeepAll() implements ActionActs {}
}
