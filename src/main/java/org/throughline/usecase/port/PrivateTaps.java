package org.throughline.usecase.port;

import java.util.Map;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;
import org.throughline.domain.team.PersonId;

/**
 * Private answers at a close: who answered and what was answered stand in separate tables without a shared key or time
 * (domain.md, "Pulse checks and privacy").
 */
public interface PrivateTaps {

    /** Counts the answer unless this person has answered this question already; false when they had. */
    boolean count(SessionId session, PersonId person, TapQuestion question, TapAnswer answer);

    /** How often each answer was given. */
    Map<TapAnswer, Integer> tally(SessionId session, TapQuestion question);
}
