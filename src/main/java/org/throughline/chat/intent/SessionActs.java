package org.throughline.chat.intent;

import org.throughline.domain.protocol.StepId;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.SkipReason;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;
import org.throughline.domain.team.Role;

/** Moving a session and being in it. */
public sealed interface SessionActs extends Acts {

    /** The person is present; somebody from outside the team joins as a guest. */
    record ImHere(SessionId session) implements SessionActs {}

    /** Keeps who is present, as the facilitator ticked it. */
    record WhoIsHere(SessionId session) implements SessionActs {}

    /** From this step to the next, or closes the session at its last. */
    record Next(SessionId session, StepId step) implements SessionActs {}

    /** From this step to the one before. */
    record Back(SessionId session, StepId step) implements SessionActs {}

    /** Leaves a soft step. */
    record Skip(SessionId session, StepId step, SkipReason reason) implements SessionActs {}

    /** Gives a role to the person in the form. */
    record HandOver(SessionId session) implements SessionActs {}

    /** Takes a role. */
    record TakeOver(SessionId session, Role role) implements SessionActs {}

    /** Interrupts the session. */
    record Pause(SessionId session) implements SessionActs {}

    /** Goes on after an interruption. */
    record Unpause(SessionId session) implements SessionActs {}

    /** Closes the session with what the form says. */
    record WrapUp(SessionId session) implements SessionActs {}

    /** Ends the session with its notes kept. */
    record StopHere(SessionId session) implements SessionActs {}

    /** Puts logistics aside. */
    record Park(SessionId session) implements SessionActs {}

    /** Whether leaders may read the change and its prediction. */
    record ShareChange(SessionId session, boolean shared) implements SessionActs {}

    /** Keeps a line of a differing view. */
    record KeepDissent(SessionId session) implements SessionActs {}

    /** Keeps when the team meets next. */
    record SetNextMeeting(SessionId session) implements SessionActs {}

    /** One private answer at the close. */
    record PrivateTap(SessionId session, TapQuestion question, TapAnswer answer) implements SessionActs {}
}
